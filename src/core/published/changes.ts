/** Compares the present addresses of the content with those that were ever published. */
import { closest } from 'fastest-levenshtein';
import { type AddressEntry, endOf } from './address-file.ts';

/** A present address of the content. */
export interface CurrentAddress {
  readonly address: string;
  /** For a document that could be read: how many paragraph ids its lock file has given out. */
  readonly ids?: number | undefined;
  /** Whether the addresses below it are unknown, because the document is withdrawn or could not be read. */
  readonly hidesOthers?: boolean;
  /** Whether it belongs to a draft, which must not use it yet. */
  readonly isDraft?: boolean;
}

/** The editor's decisions about addresses that are no longer in the content. */
export interface AddressDecisions {
  /** This address became that one: `terms/berth/` → `terms/mooring/`. */
  readonly moved: ReadonlyMap<string, string>;
  /** These addresses were removed. */
  readonly gone: ReadonlySet<string>;
}

/**
 * Finds the section that has most of the paragraphs of a former section now: its address, and the sentence that explains
 * this to the editor. Returns `gone` if all of them were withdrawn, and `undefined` if nobody knows where they are, or if
 * the address is not that of a section.
 */
export type WhereTo = (address: string) => { readonly to: string; readonly why: string } | 'gone' | undefined;

/** No decisions. */
export const NO_ADDRESS_DECISIONS: AddressDecisions = { moved: new Map(), gone: new Set() };

/** The result of a comparison. */
export interface AddressChanges {
  /** The future entries, provided that there are no questions and no refusals. */
  readonly entries: readonly AddressEntry[];
  /** A line for each change. */
  readonly changes: readonly string[];
  /** The addresses that are new. Each has a line among the changes. */
  readonly fresh: readonly string[];
  /** Missing addresses about which the editor has not decided. */
  readonly questions: readonly string[];
  /** The answers to these questions that the paragraphs suggest, as options: `--moved charter/i=charter/ii`. */
  readonly suggested: readonly string[];
  /**
   * What is impossible: decisions that name nothing or contradict each other, and addresses that would change their
   * meaning.
   */
  readonly refusals: readonly string[];
}

/**
 * Compares addresses.
 *
 * @param published every address that was ever published
 * @param content the present addresses of the content
 * @param today the day on which addresses are removed, such as 2026-11-25
 * @param whereTo tells where the paragraphs of a section are now, if it has vanished
 */
export function compareAddresses(
  published: readonly AddressEntry[],
  content: readonly CurrentAddress[],
  decisions: AddressDecisions,
  today: string,
  whereTo: WhereTo = () => undefined,
): AddressChanges {
  const known = new Map(published.map((entry) => [entry.address, entry]));
  const current = content.filter(({ isDraft }) => isDraft !== true);
  const now = new Map(current.map((one) => [one.address, one]));
  const hidden = new Set(current.filter(({ hidesOthers }) => hidesOthers).map(({ address }) => address));
  const isVanished = ({ address, state }: AddressEntry) =>
    state === 'stands' && !now.has(address) && !hidden.has(documentOf(address));

  const changes: string[] = [];
  const vanished: string[] = [];
  const kept = published.map((entry): AddressEntry => {
    const { address } = entry;
    const ids = now.get(address)?.ids ?? entry.ids;
    if (now.has(address)) {
      if (entry.state === 'gone') changes.push(`back       ${address}, gone since ${entry.on}, stands again`);
      if (entry.state === 'moved') changes.push(`back       ${address}, which led to ${entry.to}, stands again`);
      return { address, state: 'stands', ids };
    }
    const to = targetOf(entry, decisions, now);
    const isSame = entry.state === 'moved' ? entry.to === to : entry.state === 'gone' && to === 'gone';
    if (to === undefined || isSame) {
      if (isVanished(entry)) vanished.push(address);
      return entry;
    }
    changes.push(to === 'gone' ? `gone       ${address}` : `moved      ${address} to ${to}`);
    // A document's count of paragraph ids moves with it.
    return to === 'gone' ? { address, state: 'gone', on: today, ids } : { address, state: 'moved', to };
  });
  const fresh = current.filter(({ address }) => !known.has(address));
  changes.push(...fresh.map(({ address }) => `new        ${address}`));
  const entries = [...kept, ...fresh.map(({ address, ids }): AddressEntry => ({ address, state: 'stands', ids }))];
  return {
    entries,
    changes,
    fresh: fresh.map(({ address }) => address),
    ...askAbout(
      vanished,
      fresh.map(({ address }) => address),
      new Set(content.filter(({ isDraft }) => isDraft).map(({ address }) => address)),
      whereTo,
    ),
    refusals: [...refusedDecisions(known, now, decisions), ...changedMeanings(published, entries, now)],
  };
}

/** The decision about an address: its new address, or gone. Everything below a document follows the document. */
function targetOf(
  { address, state }: AddressEntry,
  { moved, gone }: AddressDecisions,
  now: ReadonlyMap<string, CurrentAddress>,
): string | undefined {
  const own = moved.get(address) ?? (gone.has(address) ? 'gone' : undefined);
  const kind = pageKindOf(address);
  if (own !== undefined || state !== 'stands' || kind === 'document' || kind === 'term') return own;
  const document = documentOf(address);
  if (gone.has(document) || gone.has(homeOf(address))) return 'gone';
  const to = moved.get(document);
  if (to === undefined) return undefined;
  const below = `${to}${address.slice(document.length)}`;
  return now.has(below) ? below : undefined;
}

/** Returns what kind of thing has an address. A document's page of facts counts as a section. */
export function pageKindOf(address: string): 'document' | 'edition' | 'section' | 'term' {
  if (address.startsWith('terms/')) return 'term';
  if (documentOf(address) === address) return 'document';
  return homeOf(address) === address ? 'edition' : 'section';
}

/** Returns the address of the document to which an address belongs. */
export const documentOf = (address: string) => address.slice(0, address.indexOf('/') + 1);

/** Returns the address of the document or, if it is below one, of the version or former edition to which an address belongs. */
export const homeOf = (address: string) => /^[^/]+\/(?:@[^/]+\/)*/.exec(address)?.[0] ?? address;

/** Removes the slash at the end, as decisions do. */
const plain = (address: string) => address.slice(0, -1);

/** Asks about the addresses that have vanished, and suggests answers. */
function askAbout(
  vanished: readonly string[],
  fresh: readonly string[],
  drafts: ReadonlySet<string>,
  whereTo: WhereTo,
): Pick<AddressChanges, 'questions' | 'suggested'> {
  const homes = new Set(vanished.filter((address) => homeOf(address) === address));
  const asked = vanished.filter(
    (address) => !homes.has(homeOf(address)) || (homeOf(address) === address && !isBelow(address)),
  );
  function isBelow(address: string): boolean {
    return documentOf(address) !== address && homes.has(documentOf(address));
  }
  const suggested: string[] = [];
  const questions = asked.map((address) => {
    const below = homes.has(address) ? vanished.filter((other) => other.startsWith(address)).length - 1 : 0;
    const pages = below > 0 ? ` (and ${below === 1 ? 'a page' : `${below} pages`} below it)` : '';
    const found = whereTo(address);
    if (found === 'gone') suggested.push(`--gone ${plain(address)}`);
    else if (found !== undefined) suggested.push(`--moved ${plain(address)}=${plain(found.to)}`);
    const { to = nearest(address, fresh) ?? '<address>/', why = '' } = typeof found === 'object' ? found : {};
    return [
      `undecided  ${address} was published${pages} and is ${drafts.has(address) ? 'a draft now. Take `draft: true` out of it' : 'not in the content any more. Put it back'}, or say what became of it:`,
      `             --moved ${plain(address)}=${plain(to)}   that is its address now${why}`,
      `             --gone ${plain(address)}   it was taken out`,
    ].join('\n');
  });
  return { questions, suggested };
}

/** The address of the same kind with the most similar spelling. */
function nearest(address: string, others: Iterable<string>): string | undefined {
  const alike = [...others].filter((other) => pageKindOf(other) === pageKindOf(address) && other !== address);
  return alike.length === 0 ? undefined : closest(address, alike);
}

/** Refusals of decisions that name nothing, contradict each other, or contradict the content. */
function refusedDecisions(
  known: ReadonlyMap<string, AddressEntry>,
  now: ReadonlyMap<string, CurrentAddress>,
  { moved, gone }: AddressDecisions,
): string[] {
  const refusals: string[] = [];
  for (const address of new Set([...moved.keys(), ...gone])) {
    const near = nearest(address, known.keys());
    if (!known.has(address))
      refusals.push(
        `${plain(address)} was never published.${near === undefined ? '' : ` Did you mean ${plain(near)}?`}`,
      );
    else if (now.has(address)) refusals.push(`${plain(address)} is still in the content. Remove it first.`);
    else if (gone.has(address) && moved.has(address))
      refusals.push(`${plain(address)} cannot both have moved and be gone.`);
  }
  for (const [from, to] of moved) {
    const refuse = (why: string) => refusals.push(`--moved ${plain(from)}=${plain(to)}: ${why}`);
    const near = nearest(to, now.keys());
    if (!now.has(to))
      refuse(`the content has no ${plain(to)}.${near === undefined ? '' : ` Did you mean ${plain(near)}?`}`);
    else if (pageKindOf(from) === 'document') refuseDocument(from, to);
    else if ((pageKindOf(from) === 'term') !== (pageKindOf(to) === 'term'))
      refuse('a term can become another term, a section another section or a document.');

    function refuseDocument(document: string, target: string): void {
      if (pageKindOf(target) !== 'document' || known.get(target)?.state === 'stands')
        refuse(
          'a document takes the ids of its paragraphs along, so it can only become one that is new. Leave it in the content, and say in its document.yaml that it is withdrawn.',
        );
      else if (
        [...moved].some(([other, same]) => same === target && other !== document && pageKindOf(other) === 'document')
      )
        refuse('two documents cannot become one.');
      else if ((now.get(target)?.ids ?? 0) < (known.get(document)?.ids ?? 0))
        refuse(
          `its paragraphs.lock.json must come along, with the ${known.get(document)?.ids} ids that were published. Restore it from version control.`,
        );
    }
  }
  return refusals;
}

/** Refusals of addresses that used to redirect and would now have content of their own. */
function changedMeanings(
  published: readonly AddressEntry[],
  entries: readonly AddressEntry[],
  now: ReadonlyMap<string, CurrentAddress>,
): string[] {
  return published.flatMap((entry) => {
    if (entry.state !== 'moved' || !now.has(entry.address)) return [];
    const end = endOf(entry.to, entries);
    if (end === undefined || end.address === entry.address || !now.has(end.address)) return [];
    return [
      `${entry.address} has led to ${end.address} and goes on doing so: published addresses keep their meaning. Give the new ${pageKindOf(entry.address)} another name.`,
    ];
  });
}
