/**
 * Finds out which sections may answer a query, and how well they can answer it at best. It asks only
 * Pagefind's index, before any text is loaded.
 */
import { significantWords, type Word } from '../../../core/languages/words.ts';
import { memo } from '../../../core/memo/memo.ts';
import { isInName, shortens } from './compare.ts';
import type { Sections } from './library.ts';
import type { Hit } from './pagefind.ts';
import { bestPlaceIn } from './ranking.ts';

/** A section that may answer the query. */
export interface Candidate {
  readonly section: number;
  /** The position in the list of ranks of the best rank that a text in the section can have. */
  readonly best: number;
}

/** How a section is ordered among those with the same best rank. */
interface Ordered extends Candidate {
  /** Whether its title has all words. */
  readonly isTitled: boolean;
  readonly hasTyped: boolean;
  readonly apart: number;
  readonly score: number;
}

/**
 * Finds the sections that have all words, except small ones. First come those whose texts can have the best rank. Among
 * equals, those come first whose title has the words, in reading order, then those that have them as typed, then those in which the words are nearest to each other, then
 * those with the highest score from Pagefind.
 *
 * @param names all names of all terms
 * @param document the id of the only document to search; all documents if there is none
 * @throws if a file of the index cannot be loaded
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
  // The reader may still be typing the last word.
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
  const order = (found: Omit<Ordered, 'best' | 'hasTyped'>, hasOthers: boolean): Ordered[] => {
    const { section, apart, isTitled } = found;
    // The title counts as typed, in whatever form it has the words.
    const best = bestPlaceIn({ ...query, isTyped: isTitled || inPhrase.has(section), apart, hasOthers });
    return best === undefined ? [] : [{ ...found, best, hasTyped: withTyped.has(section) }];
  };
  const all = [
    ...inAll(each).flatMap(({ places, ...found }) =>
      order(
        { ...found, apart: apartIn(places, query.isInNames) },
        places.some(({ length }) => length === 0),
      ),
    ),
    ...byOtherName
      .flat()
      .flatMap(({ section, score }) => order({ section, score, apart: Infinity, isTitled: false }, true)),
  ].toSorted(
    (a, b) =>
      a.best - b.best ||
      Number(b.isTitled) - Number(a.isTitled) ||
      (a.isTitled ? a.section - b.section : 0) ||
      Number(b.hasTyped) - Number(a.hasTyped) ||
      compare(a.apart, b.apart) ||
      b.score - a.score,
  );
  // A section may be found in two ways. The better one counts.
  return [...new Map(all.toReversed().map((one) => [one.section, one])).values()].toReversed();
}

const NONE: Word = { text: '', stem: '', stems: [], start: 0, end: 0 };

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

/** Returns words as one string, as they are compared. */
export const writtenName = (name: readonly Word[]) => name.map(({ text }) => text).join(' ');

/** Returns whether a search for the words finds the name. The words may be divided differently in it. */
const hasAll = (name: readonly Word[], words: readonly Word[]) =>
  words.every((word) => name.some(({ text }) => text.startsWith(beginning(word))));

/** Returns the sections that have all words, with the positions of each word. */
function inAll(each: readonly (readonly Hit[])[]) {
  const [first = [], ...others] = each.map((hits) => new Map(hits.map((hit) => [hit.section, hit])));
  return [...first.values()].flatMap(({ section, score, words, isInTitle }) => {
    const more = others.flatMap((hits) => hits.get(section) ?? []);
    if (more.length < others.length) return [];
    return [
      {
        section,
        score: more.reduce((sum, hit) => sum + hit.score, score),
        places: [words, ...more.map((hit) => hit.words)],
        isTitled: isInTitle && more.every((hit) => hit.isInTitle),
      },
    ];
  });
}

/**
 * Returns the shortest distance between the words in a text. A word without a position is in a name, if any name has
 * it. Otherwise it is another form of a word, whose position the index does not give, and counts as near.
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

/** Returns the common beginning of a word and its stem, because the index finds words by their beginnings. */
function beginning({ text, stem }: Word): string {
  let length = 0;
  while (length < stem.length && text[length] === stem[length]) length += 1;
  return length === 0 ? stem : stem.slice(0, length);
}
