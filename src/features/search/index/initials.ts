/** Makes the initials of names, by which readers search for a name that the text spells out: "GBA". */
import { isSmall, significantWords, wordsOfText } from '../../../core/languages/words.ts';

/** The fewest and the most letters of initials. A longer name is a sentence, or the text has its initials as well. */
const FEWEST = 3;
const MOST = 4;

/**
 * Returns the initials of a name, without small words. A name with digits, or in a script without small words, has
 * none.
 */
export function initialsOf(name: string): string[] {
  const words = significantWords(wordsOfText(name)).map(({ text }) => text);
  if (words.length < FEWEST || words.length > MOST || words.some((word) => !/^\p{Ll}/u.test(word))) return [];
  return [words.map(([first]) => first ?? '').join('')];
}

/** Returns the initials of a name and of its endings: `sphd` and `phd` for "spring pilot harbour dues". */
export function initialsOfEnds(name: string): string[] {
  const written = name.split(' ');
  return written.length > MOST ? [] : written.flatMap((_, from) => initialsOf(written.slice(from).join(' ')));
}

/** The most words of which an acronym is made. */
const MOST_IN_ACRONYM = 5;

/**
 * Returns the acronym of some words, in small letters: the initial of each, and all letters of one that is an acronym itself;
 * `gpai` for "general-purpose AI". Small words do not count. Words with other characters than Latin letters have none.
 */
export function acronymOf(written: string): string | undefined {
  const words = wordsOfText(written).filter((word) => !isSmall(word));
  if (words.length < 2 || words.length > MOST_IN_ACRONYM || words.some(({ text }) => !/^[a-z]+$/u.test(text)))
    return undefined;
  return words
    .map(({ text, start, end }) => (/^\p{Lu}{2,}$/u.test(written.slice(start, end)) ? text : text.slice(0, 1)))
    .join('');
}
