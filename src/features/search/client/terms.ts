/** The terms that stand above the text: those whose names are near to the query, and those that a question names. */
import { significantWords, type Word } from '../../../core/languages/words.ts';
import type { Found } from './engine.ts';
import { runs, shortens } from './compare.ts';
import { type Query, queryOf } from './query.ts';
import { DEGREES } from './ranking.ts';

/** The terms with a name that has the query in it, nearest first. */
export function nearestNames(query: Query, terms: readonly Found[]): Found[] {
  return terms
    .map((term) => ({ term, ...nearness(query, term) }))
    .filter(({ degree }) => degree !== 'in-none')
    .toSorted((a, b) => DEGREES.indexOf(a.degree) - DEGREES.indexOf(b.degree) || a.length - b.length)
    .map(({ term }) => term);
}

type Degree = (typeof DEGREES)[number];

/** How near the nearest of a term's names is, and, where only its characters are in it, how long. */
function nearness({ words }: Query, term: Found): { degree: Degree; length: number } {
  let nearest: { degree: Degree; length: number } = { degree: 'in-none', length: 0 };
  for (const name of namesOf(term)) {
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

/** Words in one: they may be parted otherwise in a name. */
const joined = (words: readonly Word[]) => words.map(({ text }) => text).join('');

/**
 * The terms whose whole name stands in a query, the longest name first.
 *
 * @param found records among which they are
 * @returns each with that name as a query
 */
export function namedIn({ words }: Query, found: readonly Found[]): { term: Found; query: Query }[] {
  const telling = significantWords(words);
  const terms = new Map(found.flatMap((one) => (one.record.kind === 'term' ? [[one.record.id, one] as const] : [])));
  return [...terms.values()]
    .flatMap((term) => {
      const [longest] = namesOf(term)
        .flatMap((name) => runs(telling, significantWords(name), false))
        .toSorted(([from, to], [otherFrom, otherTo]) => otherTo - otherFrom - (to - from));
      return longest === undefined ? [] : [{ term, query: queryOf(telling.slice(...longest)) }];
    })
    .toSorted((a, b) => b.query.words.length - a.query.words.length);
}

const namesOf = ({ text }: Found) => text.named.flatMap(({ names }) => names);
