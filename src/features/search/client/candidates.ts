/**
 * Which sections of a large library may answer a query, and how well at best: from Pagefind's index alone, before any text
 * is read.
 */
import { significantWords, type Word } from '../../../core/languages/words.ts';
import { memo } from '../../../core/memo/memo.ts';
import { isInName, shortens } from './compare.ts';
import type { Sections } from './library.ts';
import type { Hit } from './pagefind.ts';
import { bestPlaceIn } from './ranking.ts';

/** A section that may answer. */
export interface Candidate {
  readonly section: number;
  /** The place among all ranks of the best that a text of it can have. */
  readonly best: number;
}

/** What a section is ordered by among those that can answer equally well. */
interface Ordered extends Candidate {
  readonly hasTyped: boolean;
  readonly apart: number;
  readonly score: number;
}

/**
 * The sections that have all of some words, small ones left out: first those whose texts can answer best; among equals
 * those that have the words as typed and not in other forms, then by how near the words are, then by Pagefind's score.
 *
 * @param names all names of terms
 * @param document id of the one whose sections are sought; of all, where there is none
 * @throws if a file of the index cannot be had
 */
export async function candidatesFor(
  { longest, search: ask }: Sections,
  names: readonly (readonly Word[])[],
  words: readonly Word[],
  document?: string,
): Promise<Candidate[]> {
  const telling = significantWords(words);
  const typed = telling.map(({ text }) => text).join(' ');
  const search = memo((query: string) => ask(query, document));
  const isNamed = (begun: boolean) => (name: readonly Word[]) =>
    isInName(name, words, begun) || isInName(name, telling, begun);
  // The last word may be only begun.
  const named = names.filter(isNamed(true));
  const inShort = names.filter((name) => shortens(words, name));
  const [asTyped, allTyped, each, byOtherName] = await Promise.all([
    search(`"${typed}"`),
    search(typed),
    Promise.all(telling.map((word) => search(beginning(word)))),
    Promise.all(
      [...named, ...inShort].filter((name) => !hasAll(name, telling)).map((name) => search(writtenName(name))),
    ),
  ]);
  const inPhrase = new Set(asTyped.flatMap(({ section, words: at }) => (at.length > 0 ? [section] : [])));
  const withTyped = new Set(allTyped.map(({ section }) => section));
  const query = {
    reach: words.indexOf(telling.at(-1) ?? NONE) - words.indexOf(telling[0] ?? NONE),
    count: telling.length,
    longest,
    isName: named.some(isNamed(false)),
    isShortName: inShort.length > 0,
    isInNames:
      named.length > 0 ||
      telling.some((word, at) => names.some((name) => isInName(name, [word], at === telling.length - 1))),
  };
  const order = (section: number, apart: number, score: number): Ordered[] => {
    const best = bestPlaceIn({ ...query, isTyped: inPhrase.has(section), apart });
    return best === undefined ? [] : [{ section, best, apart, score, hasTyped: withTyped.has(section) }];
  };
  const all = [
    ...inAll(each).flatMap(({ section, score, places }) => order(section, apartIn(places, query.isInNames), score)),
    ...byOtherName.flat().flatMap(({ section, score }) => order(section, Infinity, score)),
  ].toSorted(
    (a, b) =>
      a.best - b.best || Number(b.hasTyped) - Number(a.hasTyped) || compare(a.apart, b.apart) || b.score - a.score,
  );
  // A section may be found in two ways: the better one counts.
  return [...new Map(all.toReversed().map((one) => [one.section, one])).values()].toReversed();
}

const NONE: Word = { text: '', stem: '', stems: [], start: 0, end: 0 };

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

const writtenName = (name: readonly Word[]) => name.map(({ text }) => text).join(' ');

/** Whether a name has all of some words, so that the search for these finds it. They may be parted otherwise in it. */
const hasAll = (name: readonly Word[], words: readonly Word[]) =>
  words.every((word) => name.some(({ text }) => text.startsWith(beginning(word))));

/** The sections that have all of some words, and where each stands in their text. */
function inAll(each: readonly (readonly Hit[])[]) {
  const [first = [], ...others] = each.map((hits) => new Map(hits.map((hit) => [hit.section, hit])));
  return [...first.values()].flatMap(({ section, score, words }) => {
    const more = others.flatMap((hits) => hits.get(section) ?? []);
    if (more.length < others.length) return [];
    return [
      {
        section,
        score: more.reduce((sum, hit) => sum + hit.score, score),
        places: [words, ...more.map((hit) => hit.words)],
      },
    ];
  });
}

/**
 * How far apart words are where they are nearest in a text. A word without a place is among names, if it is in any;
 * otherwise it is a form of a word whose place the index does not tell, and counts as near.
 */
function apartIn(places: readonly (readonly number[])[], isInNames: boolean): number {
  const known = places.filter(({ length }) => length > 0);
  return known.length < places.length && isInNames ? Infinity : narrowest(known);
}

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
