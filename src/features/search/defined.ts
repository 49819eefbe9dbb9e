/** Recognizes where a text says what words mean: it begins with them in quotation marks, perhaps after a number. */
import { significantWords, type Word, wordsOfText } from '../../core/languages/words.ts';

const DEFINED =
  /^[\p{P}\s]*[\p{L}\p{N}]{0,4}[\p{P}\s]*(?<![\p{L}\p{N}])\p{Quotation_Mark}(?<words>[^\p{Quotation_Mark}]{2,80})\p{Quotation_Mark}/u;

/** Returns the words that a text defines, as one text that is the same for every form of them; `undefined` if it defines none. */
export function definedIn(text: string): string | undefined {
  const words = wordsDefinedIn(text);
  return words === undefined ? undefined : definedAs(wordsOfText(words));
}

/** Returns the words that a text defines, as they are written. */
export const wordsDefinedIn = (text: string): string | undefined => DEFINED.exec(text)?.groups?.['words'];

/** Returns words as {@link definedIn} has them. */
export const definedAs = (words: readonly Word[]): string =>
  `“${significantWords(words)
    .map(({ stem }) => stem)
    .join(' ')}”`;
