/**
 * Aligns a document's paragraphs with the lock file, by their words.
 *
 * Same words, same id, wherever they stand. In a section, in order, words that are alike keep the id too. What is
 * left is new, or gone; where it could be either an edit or a replacement, or fits two places alike, the author
 * decides. A section's alignment depends on no other section but for paragraphs that moved between them.
 */
import { type AddressKind, kindOf } from './ids.ts';
import type { IdEntry } from './lock-file.ts';
import { wordSimilarity } from './similarity.ts';

/** A paragraph, or all else that has an address, as the files have it now. */
export interface CurrentParagraph {
  readonly section: string;
  readonly kind: AddressKind;
  readonly text: string;
  /** The official numbers that lead to it in its section, from the outermost; none where it has none. */
  readonly numbers: readonly string[] | undefined;
  /** Of a cell: which table of its section it is in, from 1. */
  readonly table: number | undefined;
  /** Where it stands in its file, as decisions name it: `iii:4`, `iii:figure:1`, `iii:table:1:cell:5`. */
  readonly position: string;
}

/** What the author has decided, by id or place. */
export interface Decisions {
  /** This id is that paragraph: `iii-4` → `iii:5`. */
  readonly same: ReadonlyMap<string, string>;
  /** These paragraphs are new. */
  readonly fresh: ReadonlySet<string>;
  /** These ids are withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** This id's words went into that one: `iii-5` → `iii-4`. */
  readonly merged: ReadonlyMap<string, string>;
}

/** Something that only the author can tell. */
export interface Question {
  readonly reason: 'replaced' | 'ambiguous' | 'moved and edited';
  readonly entries: readonly IdEntry[];
  readonly paragraphs: readonly CurrentParagraph[];
}

/** What an alignment found. */
export interface Alignment {
  /** The entry of each paragraph that has one. */
  readonly pairs: ReadonlyMap<CurrentParagraph, IdEntry>;
  /** Paragraphs without an entry: to be given ids. */
  readonly inserted: readonly CurrentParagraph[];
  /** Standing entries whose paragraph is gone and whose words went nowhere. */
  readonly withdrawn: readonly IdEntry[];
  /** Entries whose words went into another, by the author's decision. */
  readonly merged: ReadonlyMap<IdEntry, string>;
  readonly questions: readonly Question[];
}

/** From this similarity on, words in the same order of a section are the same paragraph, edited. */
const EDITED = 0.5;

/** Two candidates whose similarity differs by less are too alike to choose between. */
const AMBIGUOUS = 0.1;

export const NO_DECISIONS: Decisions = { same: new Map(), fresh: new Set(), withdrawn: new Set(), merged: new Map() };

/**
 * Aligns paragraphs with entries.
 *
 * @param entries the lock file’s; those that stand in the order of the text
 * @param paragraphs all paragraphs and captions of the document, in order
 */
export function align(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  decisions: Decisions = NO_DECISIONS,
): Alignment {
  const pairs = new Map<CurrentParagraph, IdEntry>();
  const paired = new Set<IdEntry>();
  const pair = (paragraph: CurrentParagraph, entry: IdEntry) => {
    pairs.set(paragraph, entry);
    paired.add(entry);
  };
  const byPosition = new Map(paragraphs.map((paragraph) => [paragraph.position, paragraph]));
  for (const entry of entries) {
    const paragraph = byPosition.get(decisions.same.get(entry.id) ?? '');
    if (paragraph !== undefined) pair(paragraph, entry);
  }
  const gone = (entry: IdEntry) =>
    entry.state !== 'stands' || decisions.withdrawn.has(entry.id) || decisions.merged.has(entry.id);
  const openEntries = (of: readonly IdEntry[]) => of.filter((entry) => !paired.has(entry) && !gone(entry));
  const openParagraphs = (of: readonly CurrentParagraph[]) =>
    of.filter((paragraph) => !pairs.has(paragraph) && !decisions.fresh.has(paragraph.position));

  const groups = groupsOf(entries, paragraphs);
  for (const group of groups)
    for (const [entry, paragraph] of inOrder(openEntries(group.entries), openParagraphs(group.paragraphs)))
      pair(paragraph, entry);

  // The same words elsewhere: moved, or back after having been withdrawn.
  const withdrawn = entries.filter((entry) => entry.state === 'withdrawn');
  for (const paragraph of openParagraphs(paragraphs)) {
    const isSame = (entry: IdEntry) =>
      entry.text === paragraph.text && kindOf(entry) === paragraph.kind && !paired.has(entry);
    const entry = openEntries(entries).find(isSame) ?? withdrawn.find(isSame);
    if (entry !== undefined) pair(paragraph, entry);
  }

  const questions = [
    ...ambiguities(pairs, openEntries(entries), openParagraphs(paragraphs), decisions),
    ...groups.flatMap((group) =>
      replacements(group, pairs, openEntries(group.entries), openParagraphs(group.paragraphs)),
    ),
    ...movesWithEdits(openEntries(entries), openParagraphs(paragraphs)),
  ];
  return {
    pairs,
    inserted: paragraphs.filter((paragraph) => !pairs.has(paragraph)),
    withdrawn: entries.filter(
      (entry) => entry.state === 'stands' && !paired.has(entry) && !decisions.merged.has(entry.id),
    ),
    merged: new Map(
      entries.flatMap((entry) =>
        decisions.merged.has(entry.id) ? [[entry, decisions.merged.get(entry.id) ?? '']] : [],
      ),
    ),
    questions,
  };
}

/** The paragraphs or the captions of one section: what is aligned in order. */
interface Group {
  readonly entries: readonly IdEntry[];
  readonly paragraphs: readonly CurrentParagraph[];
}

function groupsOf(entries: readonly IdEntry[], paragraphs: readonly CurrentParagraph[]): Group[] {
  const name = (section: string, kind: string) => `${section} ${kind}`;
  const entriesBy = Map.groupBy(entries, (entry) => name(entry.section, kindOf(entry)));
  const paragraphsBy = Map.groupBy(paragraphs, ({ section, kind }) => name(section, kind));
  return [...new Set([...entriesBy.keys(), ...paragraphsBy.keys()])].map((key) => ({
    entries: entriesBy.get(key) ?? [],
    paragraphs: paragraphsBy.get(key) ?? [],
  }));
}

/** Same words count for more than any number of alike ones. */
const SAME_WORDS = 1000;

/** The pairs, in order, that have most in common in all (Needleman and Wunsch, 1970, without cost for gaps). */
function inOrder(entries: readonly IdEntry[], paragraphs: readonly CurrentParagraph[]): [IdEntry, CurrentParagraph][] {
  const score = (entry: IdEntry, paragraph: CurrentParagraph) => {
    if (entry.text === paragraph.text) return SAME_WORDS;
    const similarity = wordSimilarity(entry.text, paragraph.text);
    return similarity >= EDITED ? similarity : 0;
  };
  const scores = entries.map((entry) => paragraphs.map((paragraph) => score(entry, paragraph)));
  // best[i][j]: the most that entries from i and paragraphs from j can have in common.
  const best = Array.from({ length: entries.length + 1 }, () => new Array<number>(paragraphs.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = entries.length - 1; i >= 0; i -= 1)
    for (let j = paragraphs.length - 1; j >= 0; j -= 1) {
      const together = scores[i]?.[j] ?? 0;
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), together > 0 ? together + at(i + 1, j + 1) : 0);
    }
  const found: [IdEntry, CurrentParagraph][] = [];
  for (let i = 0, j = 0; i < entries.length && j < paragraphs.length;) {
    const [entry, paragraph, together] = [entries[i], paragraphs[j], scores[i]?.[j] ?? 0];
    if (entry && paragraph && together > 0 && at(i, j) === together + at(i + 1, j + 1)) {
      found.push([entry, paragraph]);
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return found;
}

/** Edited paragraphs that fit another entry, or entries that fit another paragraph, nearly as well, in any section. */
function ambiguities(
  pairs: ReadonlyMap<CurrentParagraph, IdEntry>,
  freeEntries: readonly IdEntry[],
  freeParagraphs: readonly CurrentParagraph[],
  decisions: Decisions,
): Question[] {
  return [...pairs].flatMap(([paragraph, entry]) => {
    if (entry.text === paragraph.text || decisions.same.has(entry.id)) return [];
    const similarity = wordSimilarity(entry.text, paragraph.text);
    const isRival = (a: string, b: string) =>
      similarity - wordSimilarity(a, b) < AMBIGUOUS && wordSimilarity(a, b) >= EDITED;
    const entries = freeEntries.filter((rival) => isRival(rival.text, paragraph.text));
    const paragraphs = freeParagraphs.filter((rival) => isRival(entry.text, rival.text));
    if (entries.length + paragraphs.length === 0) return [];
    return [{ reason: 'ambiguous' as const, entries: [entry, ...entries], paragraphs: [paragraph, ...paragraphs] }];
  });
}

/** Places where something went and something else came: an edit beyond recognition, or two events. */
function replacements(
  group: Group,
  pairs: ReadonlyMap<CurrentParagraph, IdEntry>,
  freeEntries: readonly IdEntry[],
  freeParagraphs: readonly CurrentParagraph[],
): Question[] {
  const position = new Map(group.entries.map((entry, index) => [entry, index]));
  const questions: Question[] = [];
  let start = -1;
  let came: CurrentParagraph[] = [];
  const close = (end: number) => {
    const went = freeEntries.filter(
      (entry) => (position.get(entry) ?? -1) > start && (position.get(entry) ?? -1) < end,
    );
    if (went.length > 0 && came.length > 0) questions.push({ reason: 'replaced', entries: went, paragraphs: came });
    came = [];
    start = end;
  };
  for (const paragraph of group.paragraphs) {
    const entry = pairs.get(paragraph);
    const index = entry === undefined ? -1 : (position.get(entry) ?? -1);
    if (index > start) close(index);
    else if (freeParagraphs.includes(paragraph)) came.push(paragraph);
  }
  close(group.entries.length);
  return questions;
}

/** Paragraphs that are new here while alike words went elsewhere. */
function movesWithEdits(freeEntries: readonly IdEntry[], freeParagraphs: readonly CurrentParagraph[]): Question[] {
  return freeParagraphs.flatMap((paragraph) => {
    const entries = freeEntries.filter(
      (entry) => kindOf(entry) === paragraph.kind && wordSimilarity(entry.text, paragraph.text) >= EDITED,
    );
    return entries.length > 0 ? [{ reason: 'moved and edited' as const, entries, paragraphs: [paragraph] }] : [];
  });
}
