/**
 * Which sections of a library may answer a query, and how well at best: from Pagefind's index alone, before any text is
 * read.
 */
import { tellingOf, type Word } from '../../../core/languages/words.ts';
import { remembered } from '../../../core/memo/memo.ts';
import { type Rank, runs, shortens } from './match.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { RANKS } from './ranking.ts';

/** A section that may answer. */
export interface Candidate {
  readonly id: string;
  /** Place in `RANKS` of the best that a text of it can have. */
  readonly best: number;
}

/** The most small words that a text may have between two that are told together. */
const SMALL_BETWEEN = 3;

/** Where a word is found in a section. */
interface Place {
  readonly score: number;
  /** Where in its text. */
  readonly at: readonly number[];
  /** Whether it is in what a term goes by, or the text itself. */
  readonly isNamed: boolean;
}

/** Each word's place in a section. */
type Places = readonly [id: string, places: readonly Place[]];

/** A section that may answer, and what it is ordered by. */
interface Evidence extends Pick<PagefindHit, 'id' | 'score'> {
  readonly best: Rank;
  /** How far apart the words are. */
  readonly apart: number;
}

/**
 * The sections that have all of some words, small ones left out: those first whose texts can answer best, by where the
 * words stand in them; among equals those that have them as typed and not in other forms, then by how near the words are,
 * then by Pagefind's score. What is asked of the index for the later ones is asked once they are wanted.
 *
 * @param document id of the one whose sections are sought
 * @throws if a file of the index cannot be had
 */
export async function* candidatesFor(
  pagefind: Pagefind,
  words: readonly Word[],
  document?: string,
): AsyncGenerator<Candidate, undefined> {
  const telling = tellingOf(words);
  const typed = telling.map(({ text }) => text).join(' ');
  const search = remembered((text: string) => pagefind.search(text, document));
  const hits = await search(typed);
  /** Those that have them as typed, in a text or in a name. */
  const withTyped = new Set(hits.map(({ id }) => id));
  const given = new Set<string>();
  /** Sections, best first, each once and none that was given before. */
  const inOrder = (all: readonly Evidence[]) => {
    const others = ({ id }: Evidence) => (withTyped.has(id) ? 0 : 1);
    const place = ({ best }: Evidence) => RANKS.indexOf(best);
    return all
      .toSorted((a, b) => place(a) - place(b) || others(a) - others(b) || a.apart - b.apart || b.score - a.score)
      .filter(({ id }) => given.size < given.add(id).size)
      .map((one): Candidate => ({ id: one.id, best: place(one) }));
  };
  const exact = hits.length > 0 ? await search(`"${typed}"`) : [];
  const asTyped = new Set(exact.flatMap(({ id, words: at }) => (at.length > 0 ? [id] : [])));
  yield* inOrder(hits.filter(({ id }) => asTyped.has(id)).map(answering('as-typed')));

  const [inTexts, whole, inShort] = await Promise.all([
    Promise.all(telling.map(async (word) => placesOf(await search(beginning(word))))),
    pagefind.searchNames((name) => has(name, words, false) || has(name, telling, false), document),
    pagefind.searchNames((name) => shortens(words, name), document),
  ]);
  const gaps = telling.slice(1).map((word, index) => words.indexOf(word) - words.indexOf(telling[index] ?? word));
  for (const { id } of whole) withTyped.add(id);
  yield* inOrder([
    ...havingAll(inTexts).flatMap((places) => inText(places, gaps, pagefind.longest)),
    ...whole.map(answering('by-a-name')),
    ...inShort.map(answering('by-a-name-in-short')),
  ]);

  yield* inOrder(
    (await withNames(pagefind, telling, inTexts, document)).flatMap((places) =>
      inTextOrNames(places, pagefind.longest),
    ),
  );
}

/** The sections of a library whose text is all here: which of them can answer best need not be known. */
export async function candidatesInSmall(pagefind: Pagefind, words: readonly Word[]): Promise<Candidate[]> {
  const telling = tellingOf(words);
  const asked = telling.map(beginning);
  const search = remembered((text: string) => pagefind.search(text));
  // What is written apart here may be one word in the text: "pace-setters". In a large library it would find too much.
  const texts = [telling.map(({ text }) => text).join(' '), asked.join('')];
  const inTexts = await Promise.all(texts.map(search));
  const byName = await pagefind.searchNames(
    (name) => has(name, words, true) || has(name, telling, true) || shortens(words, name),
  );
  const each = await Promise.all(asked.map(async (word) => placesOf(await search(word))));
  const inSome = (await withNames(pagefind, telling, each)).map(([id]) => ({ id }));
  const ids = new Set([...inTexts.flat(), ...byName, ...inSome].map(({ id }) => id));
  return [...ids].map((id) => ({ id, best: 0 }));
}

const has = (name: readonly Word[], phrase: readonly Word[], begun: boolean) => runs(name, phrase, begun).length > 0;

const answering =
  (best: Rank) =>
  ({ id, score }: PagefindHit): Evidence => ({ id, score, best, apart: 0 });

const placesOf = (hits: readonly PagefindHit[]): ReadonlyMap<string, Place> =>
  new Map(hits.map(({ id, score, words: at }) => [id, { score, at, isNamed: at.length === 0 }]));

/** Where words are in the sections that have all of them, in their texts or among the names of terms. */
async function withNames(
  pagefind: Pagefind,
  words: readonly Word[],
  inTexts: readonly ReadonlyMap<string, Place>[],
  document?: string,
): Promise<Places[]> {
  const each = words.map(async (word, index) => {
    // The last may be only begun.
    const isLast = index === words.length - 1;
    const places = new Map(inTexts[index]);
    for (const { id, score } of await pagefind.searchNames((name) => has(name, [word], isLast), document)) {
      const known = places.get(id);
      places.set(id, { score: (known?.score ?? 0) + score, at: known?.at ?? [], isNamed: true });
    }
    return places;
  });
  return havingAll(await Promise.all(each));
}

/** Where words are in the sections that have all of them. */
function havingAll(each: readonly ReadonlyMap<string, Place>[]): Places[] {
  const [first, ...others] = each;
  return [...(first ?? [])].flatMap(([id, place]) => {
    const places = [place, ...others.flatMap((of) => of.get(id) ?? [])];
    return places.length === each.length ? [[id, places] as const] : [];
  });
}

/**
 * How well a section can answer by its texts alone, or by what they go by.
 *
 * @param gaps how far apart the words are in the query
 * @param longest the most words that a text has
 */
function inText([id, places]: Places, gaps: readonly number[], longest: number): Evidence[] {
  const all = places.map(({ at }) => at);
  const answers = (best: Rank, apart = 0) => [{ id, score: scoreOf(places), best, apart }];
  if (all.every(({ length }) => length === 0)) return answers('by-a-name');
  if (all.some(({ length }) => length === 0)) return [];
  // What is written with a hyphen has one place.
  const isRun = (room: number) =>
    all[0]?.some((from) => {
      let at: number | undefined = from;
      for (const [index, gap] of gaps.entries())
        at = all[index + 1]?.find((next) => at !== undefined && next >= at && next - at <= gap + room);
      return at !== undefined;
    });
  if (isRun(0) === true) return answers('as-a-phrase');
  if (isRun(SMALL_BETWEEN) === true) return answers('but-for-small-words');
  const apart = narrowest(all);
  return apart > longest ? [] : answers('in-its-words', apart);
}

/** How well a section can answer by words of which some are in its texts, and others may be. */
function inTextOrNames([id, places]: Places, longest: number): Evidence[] {
  const apart = narrowest(places.filter(({ isNamed }) => !isNamed).map(({ at }) => at));
  return apart > longest ? [] : [{ id, score: scoreOf(places), best: 'in-words-and-names', apart }];
}

const scoreOf = (places: readonly Place[]) => places.reduce((sum, { score }) => sum + score, 0);

/** How far apart words are where they are nearest; not at all, where there are none. */
function narrowest(places: readonly (readonly number[])[]): number {
  if (places.length === 0) return 0;
  const all = places.flatMap((of, word) => of.map((at) => ({ at, word }))).toSorted((a, b) => a.at - b.at);
  const last = new Map<number, number>();
  let best = Infinity;
  for (const { at, word } of all) {
    last.set(word, at);
    if (last.size === places.length) best = Math.min(best, at - Math.min(...last.values()));
  }
  return best;
}

/** What to ask for: the index finds words by their beginnings, and this begins both the word and its stem. */
function beginning({ text, stem }: Word): string {
  let length = 0;
  while (length < stem.length && text[length] === stem[length]) length += 1;
  return length === 0 ? stem : stem.slice(0, length);
}
