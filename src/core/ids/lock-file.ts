/**
 * The lock file of a document's paragraphs, `paragraphs.lock.json`: every id ever published and what became of it.
 * Ids are given once (npm run paragraphs) and looked up ever after.
 */
import { z } from 'zod';
import { sha256 } from '../sha256.ts';
import { isId } from './ids.ts';
import { aboutSealed, readSealed, sealedHead, sealOf } from './sealed-file.ts';

const common = {
  /** The id, for ever: `iii-4`. */
  id: z.string().refine(isId, { error: 'expected an id such as iii-4, iii-4a or i-figure-1' }),
  /** Slug of the section in which it stands, or stood last. */
  section: z.string(),
  /** Other sections in which it once stood; its address there leads on. */
  formerly: z.array(z.string()),
  /** The official numbers that lead to it in its section, from the outermost; none where it has none. */
  numbers: z.array(z.string()).min(1).optional(),
  /** SHA-256 of its text, in hexadecimal. */
  hash: z.string(),
  /** Its words, as last accepted. */
  text: z.string(),
  /** Shows edits by hand: the start of a SHA-256 over all the other fields. */
  seal: z.string(),
};

/** What became of a paragraph. One that stands in another section than it was born in has moved, its id with it. */
const entrySchema = z.discriminatedUnion('state', [
  z.strictObject({ ...common, state: z.literal('stands') }),
  /** Its words went into another paragraph. */
  z.strictObject({ ...common, state: z.literal('merged'), into: z.string() }),
  /** Taken out, on a day such as 2026-11-25. */
  z.strictObject({ ...common, state: z.literal('withdrawn'), on: z.iso.date() }),
]);

const lockSchema = z.strictObject({
  ...sealedHead,
  /** Those that stand, in the order of the text; then those that are gone. */
  paragraphs: z.array(entrySchema),
});

/** What the lock file knows of an id. */
export type IdEntry = z.infer<typeof entrySchema>;

/** What pages are to know of an id: not its words, which the text has, nor its seal. */
export type PublishedId = IdEntry extends infer Entry
  ? Entry extends unknown
    ? Omit<Entry, 'text' | 'seal'>
    : never
  : never;

/** What pages are to know of entries. */
export const publishedIds = (entries: readonly IdEntry[]): PublishedId[] =>
  entries.map(({ text: _, seal: __, ...entry }) => entry);

/** An entry before it is sealed. */
export type UnsealedEntry = IdEntry extends infer Entry
  ? Entry extends unknown
    ? Omit<Entry, 'hash' | 'seal'>
    : never
  : never;

const ABOUT = aboutSealed('It keeps every paragraph address working.');

/** Seals entries and writes the file's text, every field in its place, so that a file changes only where its entries do. */
export function formatLockFile(entries: readonly UnsealedEntry[]): string {
  const paragraphs = entries.map((entry) => {
    const { id, section, formerly, numbers, state, text } = entry;
    const fate = entry.state === 'merged' ? { into: entry.into } : entry.state === 'withdrawn' ? { on: entry.on } : {};
    const official = numbers === undefined ? {} : { numbers };
    const unsealed = { id, section, formerly, ...official, state, ...fate, hash: sha256(text), text };
    return { ...unsealed, seal: sealOfEntry(unsealed) };
  });
  return `${JSON.stringify({ about: ABOUT, seal: sealOfAll(paragraphs), paragraphs }, undefined, 2)}\n`;
}

/** What is wrong with a lock file: which entry, and how to mend it. */
export interface LockFault {
  readonly entry?: string;
  readonly message: string;
}

const RESTORE = 'Restore the file from version control; changes are made with `npm run paragraphs -- --accept`.';

/**
 * Reads a lock file and checks that it is whole: well-formed, unedited, no id twice, no merger that points nowhere or
 * in a circle, no section that the document does not list.
 *
 * @param sections slugs of the document's sections
 */
export function readLockFile(
  text: string,
  sections: readonly string[],
): { entries: readonly IdEntry[] } | { faults: readonly LockFault[] } {
  const read = readSealed(text, lockSchema, 'a lock file', RESTORE);
  if ('faults' in read)
    return { faults: read.faults.map(({ message, path, json }) => ({ ...entryAt(json, path[1]), message })) };
  const { paragraphs, seal } = read.data;
  const faults = [
    ...checkSeals(paragraphs, seal),
    ...checkIds(paragraphs),
    ...checkMergers(paragraphs),
    ...checkSections(paragraphs, sections),
  ];
  return faults.length > 0 ? { faults } : { entries: paragraphs };
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

/** The seal of the whole file, over those of its entries: it shows entries that were added, removed or moved by hand. */
function sealOfAll(paragraphs: readonly { readonly seal: string }[]): string {
  return sealOf(paragraphs.map(({ seal }) => seal).join());
}
