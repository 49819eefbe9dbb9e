/**
 * Chooses the terms that are shown above the text: those with a name similar to the query, and those that a question
 * names.
 */
import { distance } from 'fastest-levenshtein';
import { significantWords, type Word } from '../../../core/languages/words.ts';
import type { Found } from './answers.ts';
import { runs, shortens } from './compare.ts';
import { type Query, queryOf } from './query.ts';
import { DEGREES } from './ranking.ts';

/** Returns the terms with a name that contains the query, the most similar first. */
export function nearestNames(query: Query, terms: readonly Found[]): Found[] {
  return terms
    .map((term) => ({ term, ...nearness(query, term) }))
    .filter(({ degree }) => degree !== 'in-none')
    .toSorted((a, b) => DEGREES.indexOf(a.degree) - DEGREES.indexOf(b.degree) || a.length - b.length)
    .map(({ term }) => term);
}

type Degree = (typeof DEGREES)[number];

/**
 * Returns how similar the most similar of a term's names is, and how long this name is if the query is only a short
 * form of it.
 */
function nearness({ words }: Query, term: Found): { degree: Degree; length: number } {
  let nearest: { degree: Degree; length: number } = { degree: 'in-none', length: 0 };
  for (const name of namesOfFound(term)) {
    const exact = degreeOf(name, words);
    const degree = exact === 'in-none' ? degreeOf(significantWords(name), significantWords(words)) : exact;
    const one = degree === 'in-none' && shortens(words, name) ? inShort(name) : { degree, length: 0 };
    const closer = DEGREES.indexOf(one.degree) - DEGREES.indexOf(nearest.degree);
    if (closer < 0 || (closer === 0 && one.length < nearest.length)) nearest = one;
  }
  return nearest;
}

const inShort = ({ length }: readonly Word[]) => ({ degree: 'is-one-in-short' as const, length });

function degreeOf(name: readonly Word[], words: readonly Word[]): Degree {
  const [first] = runs(name, words, true);
  if (first === undefined) return 'in-none';
  const [from, to] = first;
  if (from === 0 && to === name.length) return 'is-one';
  if (!joined(name.slice(from, to)).startsWith(joined(words))) return 'in-one-otherwise';
  return from > 0 ? 'in-one' : 'begins-one';
}

/** Joins words, because a name may divide them differently. */
const joined = (words: readonly Word[]) => words.map(({ text }) => text).join('');

/**
 * Returns the terms whose whole name is in a query, the longest name first.
 *
 * @param found the records among which terms are searched for
 * @returns each term with that name as a query
 */
export function namedIn({ words }: Query, found: readonly Found[]): { term: Found; query: Query }[] {
  const telling = significantWords(words);
  const terms = new Map(found.flatMap((one) => (one.record.kind === 'term' ? [[one.record.id, one] as const] : [])));
  return [...terms.values()]
    .flatMap((term) => {
      const [longest] = namesOfFound(term)
        .flatMap((name) => runs(telling, significantWords(name), false))
        .toSorted(([from, to], [otherFrom, otherTo]) => otherTo - otherFrom - (to - from));
      return longest === undefined ? [] : [{ term, query: queryOf(telling.slice(...longest)) }];
    })
    .toSorted((a, b) => b.query.words.length - a.query.words.length);
}

/**
 * Returns for words that the site does not have those in their place in the name of a term, if all other words of the query are
 * in that name: "list" in "negative lst". The name tells what a word of three letters means, which by itself could be many.
 *
 * @param found the records among which terms are searched for
 */
export function wordsOfNames(
  { words }: Query,
  unknown: readonly string[],
  found: readonly Found[],
): ReadonlyMap<string, string> {
  const others = new Map<string, string>();
  for (const name of found.flatMap((one) => (one.record.kind === 'term' ? namesOfFound(one) : []))) {
    const pairs = words.map((word, at) => ({ word, own: name[at] })).filter(({ word, own }) => word.stem !== own?.stem);
    const isNear = pairs.every(
      ({ word, own }) => unknown.includes(word.text) && own !== undefined && distance(word.text, own.text) <= 1,
    );
    if (name.length === words.length && pairs.length < words.length && isNear)
      for (const { word, own } of pairs) if (own !== undefined) others.set(word.text, own.text);
  }
  return others;
}

const namesOfFound = ({ text }: Found) => text.named.flatMap(({ names }) => names);
