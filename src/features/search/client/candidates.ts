/**
 * Which sections of a library may answer a query, and how well at best: from Pagefind's index alone, before any text is
 * read.
 */
import { tellingOf, type Word } from '../../../core/languages/words.ts';
import type { Rank } from './match.ts';
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
  const asked = telling.map(beginning);
  const search = (text: string) => pagefind.search(text, document);
  const hits = await search(typed);
  const exact = hits.length > 0 ? await search(`"${typed}"`) : [];
  const asTyped = new Set(exact.flatMap(({ id, words: at }) => (at.length > 0 ? [id] : [])));
  for (const { id } of hits) if (asTyped.has(id)) yield { id, best: RANKS.indexOf('as-typed') };

  const more = asked.join(' ') === typed ? [] : await search(asked.join(' '));
  const scores = scoresOf([...hits, ...more]);
  for (const id of asTyped) scores.delete(id);
  if (scores.size === 0) return;
  const withTyped = new Set(hits.map(({ id }) => id));
  const each: ReadonlyMap<string, readonly number[]>[] = [];
  for (const word of asked) each.push(placesOf(await search(word)));
  const gaps = telling.slice(1).map((word, index) => words.indexOf(word) - words.indexOf(telling[index] ?? word));
  yield* [...scores]
    .flatMap(([id, score]) => {
      const places = each.map((of) => of.get(id) ?? []);
      const evidence = evidenceOf(places, gaps, pagefind.longest);
      if (evidence === undefined) return [];
      const { best, apart } = evidence;
      return [{ id, score, best: RANKS.indexOf(best), others: withTyped.has(id) ? 0 : 1, apart }];
    })
    .toSorted((a, b) => a.best - b.best || a.others - b.others || a.apart - b.apart || b.score - a.score);
}

/** The sections of a library whose text is all here: which of them can answer best need not be known. */
export async function candidatesInSmall(pagefind: Pagefind, words: readonly Word[]): Promise<Candidate[]> {
  const telling = tellingOf(words);
  const asked = telling.map(beginning);
  // What is written apart here may be one word in the text: "pace-setters". In a large library it would find too much.
  const texts = new Set([telling.map(({ text }) => text).join(' '), asked.join(' '), asked.join('')]);
  const hits = await Promise.all([...texts].map((text) => pagefind.search(text)));
  return [...scoresOf(hits.flat()).keys()].map((id) => ({ id, best: 0 }));
}

/** The score of each section, of all searches that found it. */
function scoresOf(hits: readonly PagefindHit[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { id, score } of hits) scores.set(id, (scores.get(id) ?? 0) + score);
  return scores;
}

const placesOf = (hits: readonly PagefindHit[]) => new Map(hits.map(({ id, words }) => [id, words]));

/**
 * How well a text can answer that has words at some places, and how far apart they are.
 *
 * @param places of each word; none where it is among the names of terms
 * @param gaps how far apart the words are in the query
 * @param longest the most words that a text has
 * @returns `undefined` where no text has them all
 */
function evidenceOf(
  places: readonly (readonly number[])[],
  gaps: readonly number[],
  longest: number,
): { best: Rank; apart: number } | undefined {
  if (places.every(({ length }) => length === 0)) return { best: 'by-a-name', apart: 0 };
  // What is written with a hyphen has one place.
  const isRun = (room: number) =>
    places[0]?.some((from) => {
      let at: number | undefined = from;
      for (const [index, gap] of gaps.entries())
        at = places[index + 1]?.find((next) => at !== undefined && next >= at && next - at <= gap + room);
      return at !== undefined;
    });
  if (places.every(({ length }) => length > 0)) {
    if (isRun(0) === true) return { best: 'as-a-phrase', apart: 0 };
    if (isRun(SMALL_BETWEEN) === true) return { best: 'but-for-small-words', apart: 0 };
  }
  const here = places.filter(({ length }) => length > 0);
  const apart = narrowest(here);
  if (apart > longest) return undefined;
  return { best: here.length < places.length ? 'in-words-and-names' : 'in-its-words', apart };
}

/** How far apart the words are where they are nearest. */
function narrowest(places: readonly (readonly number[])[]): number {
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
