/** Makes the next entries of a lock file from an alignment. */
import type { Alignment, CurrentParagraph } from './alignment.ts';
import { formatId, idWithin, insertedIds, type NumberedId, officialId, parseId, type ParagraphId } from './ids.ts';
import type { IdEntry, UnsealedEntry } from './lock-file.ts';

/**
 * Returns the entries after an alignment without open questions is accepted: first the present paragraphs, in the order
 * of the text, then the former ones, in the order that they had.
 *
 * @param entries the entries before
 * @param paragraphs all paragraphs and captions, in order
 * @param today the day on which anything is withdrawn, such as 2026-11-25
 */
export function accept(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  alignment: Alignment,
  today: string,
): UnsealedEntry[] {
  const ids = newIds(entries, paragraphs, alignment);
  const counts = alignment.ofWork?.isVersion === true ? countsInVersion(entries, paragraphs, alignment) : undefined;
  const standing = paragraphs.map((paragraph): UnsealedEntry => {
    const { section, text } = paragraph;
    const entry = alignment.pairs.get(paragraph);
    const official = { ...countField(counts?.get(paragraph)), ...numberFields(paragraph, entry) };
    const id = entry?.id ?? ids.get(paragraph) ?? '';
    const formerly = entry === undefined ? [] : formerSections(entry, section);
    return { id, section, formerly, ...official, ...keyField(paragraph.key ?? entry?.key), text, state: 'stands' };
  });
  const stands = new Set(standing.map(({ id }) => id));
  const gone = entries.flatMap((entry): UnsealedEntry[] => {
    if (stands.has(entry.id)) return [];
    const { id, section, formerly, text } = entry;
    const last = { id, section, formerly, ...numberFields(entry, entry), ...keyField(entry.key), text };
    const into = alignment.merged.get(entry);
    if (into !== undefined) return [{ ...last, state: 'merged', into }];
    if (entry.state === 'merged') return [{ ...last, state: 'merged', into: entry.into }];
    return [{ ...last, state: 'withdrawn', on: entry.state === 'withdrawn' ? entry.on : today }];
  });
  return [...standing, ...gone];
}

/**
 * The fields for the numbers of a paragraph. One that was published without numbers and without a place below them gets
 * no such place later, so that its label stays.
 */
function numberFields({ numbers, within, definition, again }: Omit<NumberedId, 'id'>, entry: IdEntry | undefined) {
  // A count in a version is given once.
  if (numbers === undefined && entry?.within?.numbers.length === 0) return { within: entry.within };
  const place = within && { numbers: [...within.numbers], ...(within.nth !== undefined && { nth: within.nth }) };
  if (numbers !== undefined)
    return {
      numbers: [...numbers],
      ...(place !== undefined && { within: place }),
      ...(definition !== undefined && { definition }),
      ...(again !== undefined && { again }),
    };
  const isCounted = entry !== undefined && entry.within === undefined && entry.numbers === undefined;
  return place === undefined || isCounted ? {} : { within: place };
}

const countField = (nth: number | undefined) => (nth === undefined ? {} : { within: { numbers: [], nth } });

/**
 * Returns the count of each new passage of a version that has neither a number nor a place below one: after those that its
 * section has given.
 */
function countsInVersion(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  { pairs }: Alignment,
): ReadonlyMap<CurrentParagraph, number> {
  const last = new Map<string, number>();
  for (const { section, within } of entries)
    if (within?.numbers.length === 0) last.set(section, Math.max(last.get(section) ?? 0, within.nth ?? 0));
  const counts = new Map<CurrentParagraph, number>();
  for (const paragraph of paragraphs) {
    const { section, kind, numbers, within } = paragraph;
    if (kind !== 'paragraph' || numbers !== undefined || within !== undefined || pairs.has(paragraph)) continue;
    const nth = (last.get(section) ?? 0) + 1;
    last.set(section, nth);
    counts.set(paragraph, nth);
  }
  return counts;
}

const keyField = (key: string | undefined) => (key === undefined ? {} : { key });

/** The sections, other than the present one, in which a paragraph has had an address. */
function formerSections({ section, formerly }: IdEntry, now: string): string[] {
  return [...new Set([...formerly, section])].filter((slug) => slug !== now);
}

/**
 * Returns ids for the paragraphs that have none. Official numbers become ids. Everything else is counted: a section
 * without ids is numbered from 1; in any other section a paragraph gets the number of the nearest id before it, with
 * letters. A passage of a version in another language has the id of its counterpart.
 */
export function newIds(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  { pairs, ofWork }: Alignment,
): Map<CurrentParagraph, string> {
  const taken = new Set([...entries.map(({ id }) => id), ...(ofWork?.taken ?? [])]);
  const born = new Set(entries.map((entry) => groupOf(partsOf(entry))));
  const last = new Map<string, number>();
  const given = new Map<CurrentParagraph, string>();
  const inserted = new Map<string, Generator<string, never>>();
  const insertedAfter = (base: Parameters<typeof insertedIds>[0]): string => {
    const key = `${groupOf(base)} ${base.number}`;
    const ids = inserted.get(key) ?? insertedIds(base, taken);
    inserted.set(key, ids);
    return ids.next().value;
  };
  for (const paragraph of paragraphs) {
    const { prefix: section, kind, table, marked, numbers, within } = paragraph;
    const nth = within?.nth;
    const entry = pairs.get(paragraph);
    if (entry !== undefined) {
      const parts = partsOf(entry);
      if (parts?.section === section) last.set(groupOf(parts), parts.number);
      continue;
    }
    const counterpart = ofWork?.counterparts.get(paragraph);
    if (counterpart !== undefined) {
      given.set(paragraph, counterpart);
      continue;
    }
    const base = { section, kind, table, marked };
    const number = last.get(groupOf(base)) ?? 0;
    const isFresh = !born.has(groupOf(base));
    const counted = () => {
      if (!isFresh) return insertedAfter({ ...base, number });
      // Another text of the work may have given some of these ids.
      let free = number + 1;
      while (taken.has(formatId({ ...base, number: free, letters: '' }))) free += 1;
      last.set(groupOf(base), free);
      return formatId({ ...base, number: free, letters: '' });
    };
    const next =
      numbers === undefined
        ? nth === undefined
          ? counted()
          : idWithin(section, { numbers: within?.numbers ?? [], nth }, taken)
        : officialId(section, kind, numbers, taken, within);
    taken.add(next);
    given.set(paragraph, next);
  }
  return given;
}

/** The parts of an id that we counted. */
function partsOf({ id, numbers }: IdEntry): ParagraphId | undefined {
  return numbers === undefined ? parseId(id) : undefined;
}

/** The key of the group in which an id is counted. */
function groupOf(parts: Pick<ParagraphId, 'section' | 'kind' | 'table'> | undefined): string {
  return parts === undefined ? '' : `${parts.section} ${parts.kind} ${parts.table ?? ''}`;
}
