import { countWords } from './count-words.ts';
import { writingOf } from './writing.ts';

/** A character that takes as long to read as a word. */
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Returns how many minutes it takes to read some texts, not rounded.
 *
 * @param language BCP 47 tag of the texts
 */
export function minutesToRead(texts: readonly string[], language: string): number {
  const units = texts.reduce((sum, text) => {
    const characters = text.match(CHARACTER)?.length ?? 0;
    return sum + characters + countWords(text.replace(CHARACTER, ' '));
  }, 0);
  return units / writingOf(language).wordsAMinute;
}

/** Returns minutes as pages show them: rounded, and at least one. */
export function wholeMinutes(minutes: number): number {
  return Math.max(1, Math.round(minutes));
}
