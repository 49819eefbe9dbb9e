/** Turns an alignment into the next entries. */
import type { Alignment, CurrentParagraph } from './align.ts';
import { formatId, insertedIds, parseId } from './ids.ts';
import type { IdEntry, UnsealedEntry } from './lock-file.ts';

/**
 * The entries after an alignment without open questions is accepted: paragraphs that stand, in the order of the text,
 * then those that are gone, in the order they had.
 *
 * @param entries the entries before
 * @param paragraphs all paragraphs and captions, in order
 * @param today day of withdrawals, such as 2026-11-25
 */
export function accept(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  alignment: Alignment,
  today: string,
): UnsealedEntry[] {
  const ids = newIds(entries, paragraphs, alignment);
  const standing = paragraphs.map((paragraph): UnsealedEntry => {
    const { section, text } = paragraph;
    const entry = alignment.pairs.get(paragraph);
    if (entry === undefined) return { id: ids.get(paragraph) ?? '', section, formerly: [], text, state: 'stands' };
    return { id: entry.id, section, formerly: formerSections(entry, section), text, state: 'stands' };
  });
  const stands = new Set(standing.map(({ id }) => id));
  const gone = entries.flatMap((entry): UnsealedEntry[] => {
    if (stands.has(entry.id)) return [];
    const { id, section, formerly, text } = entry;
    const into = alignment.merged.get(entry);
    if (into !== undefined) return [{ id, section, formerly, text, state: 'merged', into }];
    if (entry.state === 'merged') return [{ id, section, formerly, text, state: 'merged', into: entry.into }];
    return [{ id, section, formerly, text, state: 'withdrawn', on: entry.state === 'withdrawn' ? entry.on : today }];
  });
  return [...standing, ...gone];
}

/** The sections, other than the one it is in now, in which a paragraph has had an address. */
function formerSections({ section, formerly }: IdEntry, now: string): string[] {
  return [...new Set([...formerly, section])].filter((slug) => slug !== now);
}

/**
 * Ids for the paragraphs that have none. A section without ids is numbered from 1; in any other, a paragraph gets the
 * number of the nearest id of its section before it, and letters.
 */
export function newIds(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  { pairs }: Alignment,
): Map<CurrentParagraph, string> {
  const taken = new Set(entries.map(({ id }) => id));
  const born = new Set(entries.map(({ id }) => group(parseId(id) ?? { section: '', kind: 'paragraph' })));
  const last = new Map<string, number>();
  const given = new Map<CurrentParagraph, string>();
  const inserted = new Map<string, Generator<string, never>>();
  const insertedAfter = (base: Parameters<typeof insertedIds>[0]): string => {
    const key = `${group(base)} ${base.number}`;
    const ids = inserted.get(key) ?? insertedIds(base, taken);
    inserted.set(key, ids);
    return ids.next().value;
  };
  for (const paragraph of paragraphs) {
    const { section, kind } = paragraph;
    const id = pairs.get(paragraph)?.id;
    if (id !== undefined) {
      const parts = parseId(id);
      if (parts?.section === section) last.set(group(parts), parts.number);
      continue;
    }
    const number = last.get(group(paragraph)) ?? 0;
    const isFresh = !born.has(group(paragraph));
    const next = isFresh
      ? formatId({ section, kind, number: number + 1, letters: '' })
      : insertedAfter({ section, kind, number });
    if (isFresh) last.set(group(paragraph), number + 1);
    taken.add(next);
    given.set(paragraph, next);
  }
  return given;
}

const group = ({ section, kind }: { section: string; kind: string }) => `${section} ${kind}`;
