/**
 * The lock file of a document's paragraphs, `paragraphs.lock.json`: every id that was ever published, and what happened
 * to it. `npm run paragraphs` gives each id once; from then on it is only looked up.
 */
import { z } from 'zod';
import { sha256 } from '../sha256.ts';
import { isId } from './ids.ts';
import { aboutSealed, readSealed, sealedHead, sealOf } from './sealed-file.ts';
import { typed } from '../typed.ts';

const common = {
  /** The permanent id: `iii-4`. */
  id: z.string().refine(isId, { error: 'expected an id such as iii-4, iii-4a or i-figure-1' }),
  /** Slug of its present section, or of its last one. */
  section: z.string(),
  /** Other sections in which it used to be; its address there redirects. */
  formerly: z.array(z.string()),
  /** The official numbers that lead to it in its section, from the outermost; absent if it has none. */
  numbers: z.array(z.string()).min(1).optional(),
  /**
   * Without an official number: the numbers of the heading or article to which it belongs and, for a paragraph, which of
   * theirs it is; of a version in another language, no numbers and its count in its section. With one: its article and which
   * of the article's paragraphs it is in, if there are several.
   */
  within: z.strictObject({ numbers: z.array(z.string()), nth: z.int().min(1).optional() }).optional(),
  /** The definition that its numbers are in, if it is one of a list: the term, and how many numbers lead to the list. */
  definition: z.strictObject({ term: z.string(), above: z.int().min(0) }).optional(),
  /** If one of its numbers stands there again: which time it does, and how many numbers lead to it. */
  again: z.strictObject({ nth: z.int().min(2), above: z.int().min(0) }).optional(),
  /** The name by which the publisher's own file knows it in all its editions; absent if there is none. */
  key: z.string().optional(),
  /** SHA-256 of its text, in hexadecimal. */
  hash: z.string(),
  /** Its words when they were last accepted. */
  text: z.string(),
  /** The start of a SHA-256 of all the other fields, which reveals edits by hand. */
  seal: z.string(),
};

/**
 * What happened to a paragraph. If its section is not the one in which it was first published, it has moved and kept
 * its id.
 */
const entrySchema = z.discriminatedUnion('state', [
  z.strictObject({ ...common, state: z.literal('stands') }),
  /** Its words were merged into another paragraph. */
  z.strictObject({ ...common, state: z.literal('merged'), into: z.string() }),
  /** It was withdrawn on a day such as 2026-11-25. */
  z.strictObject({ ...common, state: z.literal('withdrawn'), on: z.iso.date() }),
]);

const lockSchema = z.strictObject({
  ...sealedHead,
  /** First the present paragraphs, in the order of the text; then the former ones. */
  paragraphs: z.array(entrySchema),
});

/** An entry of the lock file. */
export type IdEntry = z.infer<typeof entrySchema>;

/** What pages need of an entry: not its words, which the text has, and not its seal. */
export type PublishedId = IdEntry extends infer Entry
  ? Entry extends unknown
    ? Omit<Entry, 'text' | 'seal'>
    : never
  : never;

/** Returns what pages need of entries. */
export const publishedIds = (entries: readonly IdEntry[]): PublishedId[] =>
  entries.map(({ text: _, seal: __, ...entry }) => entry);

/** An entry before it is sealed. */
export type UnsealedEntry = IdEntry extends infer Entry
  ? Entry extends unknown
    ? Omit<Entry, 'hash' | 'seal'>
    : never
  : never;

const ABOUT = aboutSealed('It keeps every paragraph address working.');

/**
 * Seals entries and returns the file's text. The order of fields is fixed, so that the file changes only where its
 * entries do.
 */
export function formatLockFile(entries: readonly UnsealedEntry[]): string {
  const paragraphs = entries.map((entry) => {
    const { id, section, formerly, numbers, within, definition, again, key, state, text } = entry;
    const fate = entry.state === 'merged' ? { into: entry.into } : entry.state === 'withdrawn' ? { on: entry.on } : {};
    const official = {
      ...(numbers !== undefined && { numbers }),
      ...(within !== undefined && { within }),
      ...(definition !== undefined && { definition }),
      ...(again !== undefined && { again }),
    };
    const known = key === undefined ? {} : { key };
    const unsealed = { id, section, formerly, ...official, ...known, state, ...fate, hash: sha256(text), text };
    return { ...unsealed, seal: sealOfEntry(unsealed) };
  });
  return `${JSON.stringify({ about: ABOUT, seal: sealOfAll(paragraphs), paragraphs }, undefined, 2)}\n`;
}

/** A fault of a lock file: which entry it concerns, and how to correct it. */
export interface LockFault {
  readonly entry?: string;
  readonly message: string;
}

const RESTORE = `Restore the file from version control; changes are made with \`${typed('paragraphs', '--accept')}\`.`;

/**
 * Reads a lock file and checks that it is intact: well-formed, not edited, with each id once, no merger that leads
 * nowhere or in a circle, and no section that the document does not list.
 *
 * @param sections slugs of the document's sections, if they are to be checked
 */
export function readLockFile(
  text: string,
  sections?: readonly string[],
): { entries: readonly IdEntry[] } | { faults: readonly LockFault[] } {
  const read = readSealed(text, lockSchema, 'a lock file', RESTORE);
  if ('faults' in read)
    return { faults: read.faults.map(({ message, path, json }) => ({ ...entryAt(json, path[1]), message })) };
  const { paragraphs, seal } = read.data;
  const faults = [
    ...checkSeals(paragraphs, seal),
    ...checkIds(paragraphs),
    ...checkMergers(paragraphs),
    ...(sections === undefined ? [] : checkSections(paragraphs, sections)),
  ];
  return faults.length > 0 ? { faults } : { entries: paragraphs };
}

/** Returns the entries of a lock file; none if there is no file, or if it is not intact. */
export function entriesIn(lock: string | undefined): readonly IdEntry[] {
  const read = lock === undefined ? undefined : readLockFile(lock);
  return read !== undefined && 'entries' in read ? read.entries : [];
}

function entryAt(json: unknown, index: PropertyKey | undefined): { entry?: string } {
  const entries = json !== null && typeof json === 'object' && 'paragraphs' in json ? json.paragraphs : undefined;
  const entry: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined;
  return entry !== null && typeof entry === 'object' && 'id' in entry ? { entry: String(entry.id) } : {};
}

function checkSeals(paragraphs: readonly IdEntry[], seal: string): LockFault[] {
  const edited = paragraphs.filter((entry) => entry.seal !== sealOfEntry(entry) || entry.hash !== sha256(entry.text));
  if (edited.length > 0)
    return edited.map(({ id }) => ({
      entry: id,
      message: `Found the entry ${id} edited by hand: its seal does not fit it. ${RESTORE}`,
    }));
  if (seal !== sealOfAll(paragraphs))
    return [
      {
        message: `Found entries added, removed or put in another order by hand: the file's seal does not fit them. ${RESTORE}`,
      },
    ];
  return [];
}

function checkIds(paragraphs: readonly IdEntry[]): LockFault[] {
  const seen = new Set<string>();
  return paragraphs.flatMap(({ id }) => {
    if (seen.has(id)) return [{ entry: id, message: `Found the id ${id} twice, expected every id once. ${RESTORE}` }];
    seen.add(id);
    return [];
  });
}

function checkMergers(paragraphs: readonly IdEntry[]): LockFault[] {
  const byId = new Map(paragraphs.map((entry) => [entry.id, entry]));
  return paragraphs.flatMap((start) => {
    const path = [start.id];
    for (let entry = start; entry.state === 'merged';) {
      const next = byId.get(entry.into);
      if (next === undefined)
        return [
          {
            entry: start.id,
            message: `Found ${entry.id} merged into ${entry.into}, which is no paragraph's id. ${RESTORE}`,
          },
        ];
      if (path.includes(next.id))
        return [
          {
            entry: start.id,
            message: `Found paragraphs merged in a circle: ${[...path, next.id].join(' → ')}. ${RESTORE}`,
          },
        ];
      path.push(next.id);
      entry = next;
    }
    return [];
  });
}

function checkSections(paragraphs: readonly IdEntry[], sections: readonly string[]): LockFault[] {
  const listed = new Set(sections);
  return paragraphs.flatMap(({ id, section, formerly }) =>
    [section, ...formerly]
      .filter((slug) => !listed.has(slug))
      .map((slug) => ({
        entry: id,
        message: `Found that ${id} was published in the section "${slug}", which document.yaml does not list. A section that has published paragraphs keeps its page: list it again (with a title of ours and an empty ${slug}.mdx if its text is gone).`,
      })),
  );
}

function sealOfEntry(entry: object): string {
  const fields = Object.entries(entry)
    .filter(([name]) => name !== 'seal')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sealOf(JSON.stringify(fields));
}

/**
 * The seal of the whole file, made from the seals of its entries: it reveals entries that were added, removed or moved
 * by hand.
 */
function sealOfAll(paragraphs: readonly { readonly seal: string }[]): string {
  return sealOf(paragraphs.map(({ seal }) => seal).join());
}
