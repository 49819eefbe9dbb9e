/** Judges whether a text that is to replace another, or to stand beside it in another language, is one of the same work. */
import { searchAlike } from '../core/ids/alike.ts';
import { wordCountsOf } from '../core/ids/similarity.ts';
import type { Passage } from '../core/pairs/passage.ts';

/** How alike a line must be to one of the other text to count as the same or an edited one, from 0 to 1. */
const ALIKE = 0.5;

/** Of the lines of the present text, at least this share must have one that is alike. */
const LEAST = 0.1;

/** Lines shorter than this, such as headings, may be alike in any two texts. */
const TELLING = 30;

/**
 * Returns why a text is no edition of the work whose text it would replace; `undefined` if it may be one.
 *
 * @param before the present `source.txt`
 * @param after the new one
 */
export function whyAnotherWork(before: string, after: string): string | undefined {
  const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim().length >= TELLING);
  const lines = linesOf(before);
  const find = searchAlike(linesOf(after));
  const kept = lines.filter((line, index) => find(wordCountsOf(line), ALIKE, index / lines.length).length > 0);
  if (lines.length === 0 || kept.length >= lines.length * LEAST) return undefined;
  return `Found a text in which ${kept.length} of the ${lines.length} long lines of the present one stand again or are alike, expected another edition of the same work. Import it without --into as a document of its own, or take it all the same with --rewritten.`;
}

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
 */
export function whyNoVersion(
  id: string,
  original: readonly Passage[],
  version: readonly Passage[],
): string | undefined {
  const [theirs, ours] = [numbersIn(original), numbersIn(version)];
  if (Math.min(theirs.size, ours.size) < FEWEST_NUMBERS) return undefined;
  // A language may count its points otherwise, "1" for "a", where the publisher’s files give them the same names.
  if (shareMost(ours, theirs) || shareMost(namesIn(version), namesIn(original))) return undefined;
  const shared = ours.intersection(theirs).size;
  const only = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some.difference(others)].slice(0, NAMED).join(', ') || 'none';
  return `Found a text with ${ours.size} official numbers, of which ${shared} are among the ${theirs.size} of ${id}, expected a version of the same work. Only here are ${only(ours, theirs)}; only there are ${only(theirs, ours)}. Correct --version-of, or take it all the same with --rewritten.`;
}

const shareMost = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  Math.min(some.size, others.size) >= FEWEST_NUMBERS &&
  some.intersection(others).size >= some.union(others).size * LEAST_SHARED;

/** The names that the publisher’s file gives to the passages of a text. */
const namesIn = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.flatMap(({ names = [] }) => names));

/** The official numbers of a text, with those around them; without those that are counted in a section that has none. */
const numbersIn = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.map(({ path }) => path.join('/')).filter((path) => path !== '' && !path.startsWith('§')));
