/** Judges whether a text in another language is one of the same work. */
import type { Passage } from './passage.ts';

type NumberedPassage = Pick<Passage, 'path' | 'names'>;

/**
 * Of the official numbers, or of the names, that a text and its version have together, at least this share must be in both. Of
 * ten acts of Canada, two editions five years apart share half or more of the numbers, and two acts at most three in ten.
 */
const LEAST_SHARED = 0.4;

/** With fewer numbers than these, two texts may have the same by chance, or others. */
const FEWEST_NUMBERS = 10;

/** How many numbers a message names. */
const NAMED = 5;

/**
 * Returns why a text is no version of another in another language: neither its official numbers are the same, nor the names
 * that the publisher’s files give to passages; `undefined` if it may be one.
 *
 * @param id of the original
 * @returns what was found and expected, without what to do
 */
export function whyNoVersion(
  id: string,
  original: readonly NumberedPassage[],
  version: readonly NumberedPassage[],
): string | undefined {
  const [theirs, ours] = [numbersIn(original), numbersIn(version)];
  if (Math.min(theirs.size, ours.size) < FEWEST_NUMBERS) return undefined;
  // A language may count its points otherwise, "1" for "a", where the publisher’s files give them the same names.
  if (shareMost(ours, theirs) || shareMost(namesIn(version), namesIn(original))) return undefined;
  const shared = ours.intersection(theirs).size;
  const only = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some.difference(others)].slice(0, NAMED).join(', ') || 'none';
  return `Found a text with ${ours.size} official numbers, of which ${shared} are among the ${theirs.size} of ${id}, expected a version of the same work. Only here are ${only(ours, theirs)}; only there are ${only(theirs, ours)}.`;
}

const shareMost = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  Math.min(some.size, others.size) >= FEWEST_NUMBERS &&
  some.intersection(others).size >= some.union(others).size * LEAST_SHARED;

/** The names that the publisher’s file gives to the passages of a text. */
const namesIn = (passages: readonly NumberedPassage[]): ReadonlySet<string> =>
  new Set(passages.flatMap(({ names = [] }) => names));

/** The official numbers of a text, with those around them; without those that are counted in a section that has none. */
const numbersIn = (passages: readonly NumberedPassage[]): ReadonlySet<string> =>
  new Set(passages.map(({ path }) => path.join('/')).filter((path) => path !== '' && !path.startsWith('§')));
