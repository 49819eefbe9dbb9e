/** The first letters of names, by which readers seek what a text spells out: "GBA". */
import { significantWords, wordsOf } from '../../../core/languages/words.ts';

/** The fewest and the most letters of initials: longer names are sentences, or have initials that everyone writes. */
const FEWEST = 3;
const MOST = 4;

/** The initials of a name, without small words; none of one with figures, or in letters that know no small ones. */
export function initialsOf(name: string): string[] {
  const words = significantWords(wordsOf(name)).map(({ text }) => text);
  if (words.length < FEWEST || words.length > MOST || words.some((word) => !/^\p{Ll}/u.test(word))) return [];
  return [words.map(([first]) => first ?? '').join('')];
}

/** The same of a name or one of its ends: `sphd` and `phd` for "spring pilot harbour dues". */
export function initialsOfEnds(name: string): string[] {
  const written = name.split(' ');
  return written.length > MOST ? [] : written.flatMap((_, from) => initialsOf(written.slice(from).join(' ')));
}
