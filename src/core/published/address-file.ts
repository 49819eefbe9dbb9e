/**
 * The publication's address file, `addresses.lock.json`: every address of a document, section or term that was ever
 * published, and what happened to it.
 */
import { z } from 'zod';
import { aboutSealed, readSealed, sealedHead, sealOf } from '../ids/sealed-file.ts';
import { BELOW_WORK } from '../expression.ts';
import { DOCUMENT_PAGES, SITE_PAGES, TERM_PAGES } from '../addresses/reserved-names.ts';
import { typed } from '../typed.ts';

/** A path below the site's base, as the file writes it: `charter/`, `charter/i/`, `terms/berth/`. */
const address = z
  .string()
  .regex(new RegExp(String.raw`^[a-z0-9]+(?:-[a-z0-9]+)*\/(?:${BELOW_WORK}\/)?(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?$`), {
    error: 'expected a path such as charter/i/',
  })
  .refine((path) => !isPageOfItsOwn(path), { error: 'expected no page that the site has anyway' });

/** Whether an address belongs to a page of the site, so that no document, section or term can have it. */
function isPageOfItsOwn(path: string): boolean {
  const [first = '', second = ''] = path.replaceAll(/@[^/]+\//g, '').split('/');
  if (first === 'terms') return second === '' || TERM_PAGES.includes(second);
  return SITE_PAGES.includes(first) || (second !== 'facts' && DOCUMENT_PAGES.includes(second));
}

const common = {
  address,
  /** For a document: how many paragraph ids its lock file has given out, so that the loss of that file is noticed. */
  ids: z.int().optional(),
};

/** What happened to an address. */
const entrySchema = z.discriminatedUnion('state', [
  z.strictObject({ ...common, state: z.literal('stands') }),
  /** Its content has another address now. */
  z.strictObject({ ...common, state: z.literal('moved'), to: address }),
  /** It was removed on a day such as 2026-11-25. */
  z.strictObject({ ...common, state: z.literal('gone'), on: z.iso.date() }),
]);

const fileSchema = z.strictObject({
  ...sealedHead,
  /** In alphabetical order. */
  addresses: z.array(entrySchema),
});

/** An entry of the address file. */
export type AddressEntry = z.infer<typeof entrySchema>;

const ABOUT = aboutSealed('It keeps the addresses of documents, sections and terms working.');

const RESTORE = `Restore the file from version control (after a merge, take either side as a whole) and run \`${typed('paragraphs', '--accept')}\`.`;

/**
 * Seals entries and returns the file's text, with a line for each entry, so that the file changes only where its
 * entries do.
 */
export function formatAddressFile(entries: readonly AddressEntry[]): string {
  const lines = linesOf(entries);
  const head = `  "about": ${JSON.stringify(ABOUT)},\n  "seal": "${sealOf(lines.join('\n'))}",\n`;
  return `{\n${head}  "addresses": [\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]\n}\n`;
}

/**
 * Reads the file and checks that it is intact: well-formed, not edited, with each address once and none that leads
 * nowhere.
 *
 * @returns its entries, or what is wrong with it
 */
export function readAddressFile(text: string): { entries: readonly AddressEntry[] } | { faults: readonly string[] } {
  const read = readSealed(text, fileSchema, 'a file of addresses', RESTORE);
  if ('faults' in read) return { faults: read.faults.map(({ message }) => message) };
  const { addresses, seal } = read.data;
  if (seal !== sealOf(linesOf(addresses).join('\n')))
    return { faults: [`Found addresses edited by hand: the file's seal does not fit them. ${RESTORE}`] };
  const known = new Set(addresses.map((entry) => entry.address));
  if (known.size < addresses.length) return { faults: [`Found an address twice, expected each once. ${RESTORE}`] };
  const lost = addresses.filter((entry) => endOf(entry.address, addresses) === undefined);
  return lost.length === 0
    ? { entries: addresses }
    : { faults: lost.map((entry) => `Found that ${entry.address} leads to no address in the end. ${RESTORE}`) };
}

/**
 * Wraps a function of a list of entries so that it works once for each list. Every document asks for the same, and a
 * library has as many addresses as all its documents have sections.
 */
export function oncePerList<Result>(
  work: (entries: readonly AddressEntry[]) => Result,
): (entries: readonly AddressEntry[]) => Result {
  const known = new WeakMap<readonly AddressEntry[], Result>();
  return (entries) => {
    const result = known.get(entries) ?? work(entries);
    known.set(entries, result);
    return result;
  };
}

/** The entries of a list, by address. */
export const byAddress = oncePerList((entries) => new Map(entries.map((entry) => [entry.address, entry])));

/**
 * Returns the address to which an address leads in the end, which may be present or gone; `undefined` if it was never
 * published.
 */
export function endOf(
  from: string,
  entries: readonly AddressEntry[],
): Exclude<AddressEntry, { state: 'moved' }> | undefined {
  const known = byAddress(entries);
  const passed = new Set<string>();
  for (let at = from; !passed.has(at);) {
    passed.add(at);
    const entry = known.get(at);
    if (entry?.state !== 'moved') return entry;
    at = entry.to;
  }
  return undefined;
}

/** The entries as lines, with their fields in a fixed order. */
function linesOf(entries: readonly AddressEntry[]): string[] {
  return entries
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .map((entry) => {
      const { state, ids } = entry;
      const fate = state === 'moved' ? { to: entry.to } : state === 'gone' ? { on: entry.on } : {};
      const fields = { address: entry.address, state, ...fate, ...(ids === undefined ? {} : { ids }) };
      const written = Object.entries(fields).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
      return `{ ${written.join(', ')} }`;
    });
}
