/**
 * Aligns a document's paragraphs with the lock file: by the keys that the publisher's own file gives them, or else by their
 * words.
 *
 * The same words keep their id, even in another place. Within a section, similar words in the same order keep the id
 * too. Any other paragraph is new, and any other id is gone. If it is unclear whether a paragraph was edited or
 * replaced, if it may have been joined to its neighbour, or if two places fit equally well, the editor decides. A
 * section's alignment depends on other sections only through paragraphs that moved between them.
 */
import { searchAlike } from './alike.ts';
import { heaviestChain, type Pair } from './chain.ts';
import { type Alignment, type CurrentParagraph, type Decisions, NO_DECISIONS, type Question } from './alignment.ts';
import { byKeys, isDecided } from './by-keys.ts';
import { addressKindOf } from './ids.ts';
import { joinQuestions } from './join-questions.ts';
import { questionsOfJoined } from './joined.ts';
import type { IdEntry } from './lock-file.ts';
import { similarity, wordCountsOf } from './similarity.ts';
import { wordingOf } from './wording.ts';

/** From this similarity on, words in the same order of a section count as the same paragraph, edited. */
const EDITED = 0.5;

/** Two candidates whose similarities differ by less than this are too close to choose between. */
const AMBIGUOUS = 0.1;

/**
 * Aligns paragraphs with entries.
 *
 * @param entries the entries of the lock file; the present ones in the order of the text
 * @param paragraphs all paragraphs and captions of the document, in order
 */
export function alignIds(
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
  const keyed = byKeys(entries, paragraphs, decisions);
  for (const [paragraph, entry] of keyed.pairs) if (!pairs.has(paragraph) && !paired.has(entry)) pair(paragraph, entry);
  const gone = (entry: IdEntry) => entry.state !== 'stands' || isDecided(entry, decisions) || keyed.isOther(entry);
  const openEntries = (of: readonly IdEntry[]) => of.filter((entry) => !paired.has(entry) && !gone(entry));
  const openParagraphs = (of: readonly CurrentParagraph[]) =>
    of.filter(
      (paragraph) => !pairs.has(paragraph) && !decisions.fresh.has(paragraph.position) && !keyed.isOther(paragraph),
    );

  const groups = groupsOf(entries, paragraphs);
  for (const group of groups)
    for (const [entry, paragraph] of pairsInOrder(openEntries(group.entries), openParagraphs(group.paragraphs)))
      pair(paragraph, entry);

  // The same words elsewhere, with the same number or another: the paragraph moved, or came back after it was
  // withdrawn.
  const withdrawn = entries.filter(
    (entry) => entry.state === 'withdrawn' && !paired.has(entry) && !keyed.isOther(entry),
  );
  const byText = Map.groupBy(
    [...openEntries(entries), ...withdrawn],
    (entry) => `${addressKindOf(entry)} ${wordingOf(entry)}`,
  );
  for (const paragraph of openParagraphs(paragraphs)) {
    const entry = byText.get(`${paragraph.kind} ${wordingOf(paragraph)}`)?.shift();
    if (entry !== undefined) pair(paragraph, entry);
  }

  const free = new Set(openEntries(entries));
  const paragraphOf = new Map([...pairs].map(([paragraph, entry]) => [entry, paragraph]));
  const questions = joinQuestions([
    ...ambiguities(pairs, openEntries(entries), openParagraphs(paragraphs), decisions),
    ...groups.flatMap((group) =>
      replacements(group, pairs, openEntries(group.entries), openParagraphs(group.paragraphs)),
    ),
    ...movesWithEdits(openEntries(entries), openParagraphs(paragraphs)),
    ...groups.flatMap((group) => questionsOfJoined(group.entries, free, paragraphOf)),
  ]);
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

/** The paragraphs or the captions of one section, which are aligned in order. */
interface Group {
  readonly entries: readonly IdEntry[];
  readonly paragraphs: readonly CurrentParagraph[];
}

function groupsOf(entries: readonly IdEntry[], paragraphs: readonly CurrentParagraph[]): Group[] {
  const name = (section: string, kind: string) => `${section} ${kind}`;
  const entriesBy = Map.groupBy(entries, (entry) => name(entry.section, addressKindOf(entry)));
  const paragraphsBy = Map.groupBy(paragraphs, ({ section, kind }) => name(section, kind));
  return [...new Set([...entriesBy.keys(), ...paragraphsBy.keys()])].map((key) => ({
    entries: entriesBy.get(key) ?? [],
    paragraphs: paragraphsBy.get(key) ?? [],
  }));
}

/** Identical words weigh more than any number of similar ones. */
const SAME_WORDS = 1000;

/** If a text occurs many times, each occurrence is compared only with this many before and after it in order. */
const TRIED = 16;

/** Chooses the pairs, in order, whose similarity is greatest in total. */
function pairsInOrder(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
): [IdEntry, CurrentParagraph][] {
  // Most sections are unchanged.
  const unchanged = paragraphs.flatMap((paragraph, index): [IdEntry, CurrentParagraph][] => {
    const entry = entries[index];
    return entry?.text === paragraph.text ? [[entry, paragraph]] : [];
  });
  if (unchanged.length === entries.length && unchanged.length === paragraphs.length) return unchanged;
  const pairs = [...sameWords(entries, paragraphs), ...alikeWords(entries, paragraphs)];
  return heaviestChain(pairs).flatMap(({ left, right }): [IdEntry, CurrentParagraph][] => {
    const [entry, paragraph] = [entries[left], paragraphs[right]];
    return entry && paragraph ? [[entry, paragraph]] : [];
  });
}

type Texts = readonly { readonly text: string }[];

function sameWords(entries: Texts, paragraphs: Texts): Pair[] {
  const places = Map.groupBy(entries.keys(), (left) => entries[left]?.text ?? '');
  const passed = new Map<string, number>();
  return paragraphs.flatMap(({ text }, right) => {
    const before = passed.get(text) ?? 0;
    passed.set(text, before + 1);
    const lefts = places.get(text)?.slice(Math.max(0, before - TRIED), before + TRIED + 1) ?? [];
    return lefts.map((left) => ({ left, right, weight: SAME_WORDS }));
  });
}

/**
 * Pairs of edited paragraphs. Words that occur equally often on both sides are left out, because they belong together
 * already.
 */
function alikeWords(entries: Texts, paragraphs: Texts): Pair[] {
  const [before, after] = [timesOf(entries), timesOf(paragraphs)];
  const changed = [...entries.entries()].filter(([, { text }]) => (before.get(text) ?? 0) > (after.get(text) ?? 0));
  const search = searchAlike(changed.map(([, { text }]) => text));
  return paragraphs.flatMap(({ text }, right) => {
    if ((after.get(text) ?? 0) <= (before.get(text) ?? 0)) return [];
    const alike = search(wordCountsOf(text), EDITED, right / paragraphs.length);
    return alike.map(({ index, similarity: weight }) => ({ left: changed[index]?.[0] ?? -1, right, weight }));
  });
}

/** How often each text occurs. */
function timesOf(texts: Texts): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/**
 * Questions about edited paragraphs that fit another entry almost as well, or entries that fit another paragraph almost
 * as well, in any section.
 */
function ambiguities(
  pairs: ReadonlyMap<CurrentParagraph, IdEntry>,
  freeEntries: readonly IdEntry[],
  freeParagraphs: readonly CurrentParagraph[],
  decisions: Decisions,
): Question[] {
  const rivalEntries = searchAmong(freeEntries);
  const rivalParagraphs = searchAmong(freeParagraphs);
  return [...pairs].flatMap(([paragraph, entry], index) => {
    const isCertain = decisions.same.has(entry.id) || (entry.key !== undefined && entry.key === paragraph.key);
    if (entry.text === paragraph.text || isCertain) return [];
    const least = Math.max(EDITED, similarity(wordCountsOf(entry.text), wordCountsOf(paragraph.text)) - AMBIGUOUS);
    const entries = rivalEntries(paragraph.text, least, index / pairs.size);
    const paragraphs = rivalParagraphs(entry.text, least, index / pairs.size);
    if (entries.length + paragraphs.length === 0) return [];
    return [{ reason: 'ambiguous' as const, entries: [entry, ...entries], paragraphs: [paragraph, ...paragraphs] }];
  });
}

/** Prepares entries or paragraphs for a search by similar words. */
function searchAmong<Text extends { readonly text: string }>(texts: readonly Text[]) {
  const search = searchAlike(texts.map(({ text }) => text));
  return (text: string, least: number, at: number): Text[] =>
    search(wordCountsOf(text), least, at).flatMap(({ index }) => texts[index] ?? []);
}

/**
 * Questions about places where a paragraph disappeared and another appeared: either it was edited beyond recognition,
 * or these are two independent changes.
 */
function replacements(
  group: Group,
  pairs: ReadonlyMap<CurrentParagraph, IdEntry>,
  freeEntries: readonly IdEntry[],
  freeParagraphs: readonly CurrentParagraph[],
): Question[] {
  const positions = new Map(group.entries.map((entry, index) => [entry, index]));
  const gone = freeEntries.toSorted((a, b) => (positions.get(a) ?? -1) - (positions.get(b) ?? -1));
  const free = new Set(freeParagraphs);
  const questions: Question[] = [];
  let start = -1;
  let came: CurrentParagraph[] = [];
  const close = (end: number) => {
    const next = gone.findIndex((entry) => (positions.get(entry) ?? -1) >= end);
    const went = gone.splice(0, next === -1 ? gone.length : next);
    if (went.length > 0 && came.length > 0) questions.push({ reason: 'replaced', entries: went, paragraphs: came });
    came = [];
    start = end;
  };
  for (const paragraph of group.paragraphs) {
    const entry = pairs.get(paragraph);
    const index = entry === undefined ? -1 : (positions.get(entry) ?? -1);
    if (index > start) close(index);
    else if (free.has(paragraph)) came.push(paragraph);
  }
  close(group.entries.length);
  return questions;
}

/** Questions about paragraphs that are new here, although similar words disappeared elsewhere. */
function movesWithEdits(freeEntries: readonly IdEntry[], freeParagraphs: readonly CurrentParagraph[]): Question[] {
  const search = searchAmong(freeEntries);
  return freeParagraphs.flatMap((paragraph, index) => {
    const alike = search(paragraph.text, EDITED, index / freeParagraphs.length);
    const entries = alike.filter((entry) => addressKindOf(entry) === paragraph.kind);
    return entries.length > 0 ? [{ reason: 'moved and edited' as const, entries, paragraphs: [paragraph] }] : [];
  });
}
