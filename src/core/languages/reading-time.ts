/** How long texts take to read. */
import { countWords } from './count-words.ts';
import { writingOf } from './writing.ts';

/** Characters that are each read as a word. */
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Everything but the letters and signs that most texts are made of, whose words are what stands between white space. */
const OTHERS = /[^\x00-\u024F‘’“”–—…]/;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Minutes, and parts of them, that texts take to read.
 *
 * @param language BCP 47 tag of the texts
 */
export function minutesToRead(texts: readonly string[], language: string): number {
  const units = texts.reduce((sum, text) => {
    if (!OTHERS.test(text)) return sum + countRuns(text);
    const characters = text.match(CHARACTER)?.length ?? 0;
    return sum + characters + countWords(text.replace(CHARACTER, ' '));
  }, 0);
  return units / writingOf(language).wordsAMinute;
}

/** How much of what stands between white space has a letter or number, told letter by letter. */
function countRuns(text: string): number {
  let runs = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) isCounted = false;
    else if (!isCounted && (isPlainLetter(code) || (code > 0x7f && LETTER.test(text.charAt(at))))) {
      isCounted = true;
      runs += 1;
    }
  }
  return runs;
}

/** Whether a character is white space, of those that most texts are made of. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

/** Whether a character is a letter or digit of ASCII. */
function isPlainLetter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Minutes as they are told: whole, at least one. */
export function wholeMinutes(minutes: number): number {
  return Math.max(1, Math.round(minutes));
}
