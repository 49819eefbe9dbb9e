/** How long texts take to read. */
import { countWords } from './count-words.ts';
import { writingOf } from './writing.ts';

/** Characters that are each read as a word. */
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Everything but the letters and signs that most texts are made of, whose words are what stands between white space. */
const OTHERS = /[^\x00-\u024F‘’“”–—…]/;

/** What stands between white space, from its first letter or number on. */
const RUN = /[\p{L}\p{N}]\S*/gu;

/**
 * Minutes, and parts of them, that texts take to read.
 *
 * @param language BCP 47 tag of the texts
 */
export function minutesToRead(texts: readonly string[], language: string): number {
  const units = texts.reduce((sum, text) => {
    if (!OTHERS.test(text)) return sum + (text.match(RUN)?.length ?? 0);
    const characters = text.match(CHARACTER)?.length ?? 0;
    return sum + characters + countWords(text.replace(CHARACTER, ' '));
  }, 0);
  return units / writingOf(language).wordsAMinute;
}

/** Minutes as they are told: whole, at least one. */
export function wholeMinutes(minutes: number): number {
  return Math.max(1, Math.round(minutes));
}
