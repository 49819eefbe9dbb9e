/**
 * Words of a text in any language, as search compares them: the same for the text, for the names of its terms and for
 * what a reader types. What is particular to a language stands in all-word-rules.ts.
 */
import { WORD_RULES } from './all-word-rules.ts';
import { fold } from './fold.ts';

/** A word with its place in the text. `end` is exclusive. */
export interface Word {
  /** In the letters in which words are compared ({@link plainWord}). */
  readonly text: string;
  /** What it seeks others by: "lists" and "list" have one stem. */
  readonly stem: string;
  /** What it is found by: its stem, that of its other spelling, what is left without an article written to it. */
  readonly stems: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Scripts that put no space between words. A letter of theirs, with its marks, is a word. */
const UNPARTED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

const LETTER = String.raw`(?!${UNPARTED})[\p{L}\p{M}]`;

/** Letters and digits; what nobody sees among them, such as a soft hyphen, parts no word. */
const LETTERS = String.raw`(?:${LETTER}|\p{N})+(?:\p{DI}+(?:${LETTER}|\p{N})+)*`;
const LETTERS_ALONE = String.raw`(?:${LETTER})+(?:\p{DI}+(?:${LETTER})+)*`;

const ELIDED = WORD_RULES.flatMap(({ elided }) => elided ?? []).join('|');

/** A number has its decimals with it; hyphens part words; what is elided is matched to be passed over. */
const WORD = new RegExp(
  String.raw`${UNPARTED}\p{M}*|\p{N}+(?:[.,٫٬]\p{N}+)+|(?<![\p{L}\p{M}\p{N}’'])(?<elided>${ELIDED})|${LETTERS}(?:[’']${LETTERS_ALONE})*`,
  'giu',
);

const SMALL = new Set(WORD_RULES.flatMap(({ small }) => small?.split(' ') ?? []));

/** The words of a text, in order. Anything else, such as marks, emoji and half a surrogate pair, is passed over. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index, groups } of text.matchAll(WORD)) {
    const isElided = groups?.['elided'] !== undefined;
    const known = isElided ? undefined : readWord(found);
    if (known !== undefined && known.text !== '') words.push({ ...known, start: index, end: index + found.length });
  }
  return words;
}

/** Whether a word says little by itself, such as an article. */
export const isSmall = ({ text }: Word): boolean => SMALL.has(text);

/** The words that are not small; all of them where there are no others. */
export function tellingOf(words: readonly Word[]): readonly Word[] {
  const telling = words.filter((word) => !isSmall(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a word is a character that can stand for a longer word in a short name: 港务办 is 港务办公室. */
export const isCharacter = ({ text }: Word): boolean => /^\p{Script=Han}$/u.test(text);

/** A word in the letters in which words are compared: folded, without a closing ’s, or commas in a number. */
export function plainWord(word: string): string {
  return fold(word.replace(/[’']s$/iu, ''))
    .replace(/[,٬]/gu, '')
    .replaceAll('٫', '.');
}

const known = new Map<string, Pick<Word, 'text' | 'stem' | 'stems'>>();

/** What there is to know of a word as it is written: each is read once, since texts have most of them again and again. */
function readWord(written: string): Pick<Word, 'text' | 'stem' | 'stems'> {
  const before = known.get(written);
  if (before !== undefined) return before;
  const text = plainWord(written);
  const stems = [...new Set(WORD_RULES.flatMap((rules) => rules.stems?.(text) ?? []))];
  const read = { text, stem: stems[0] ?? text, stems: stems.length > 0 ? stems : [text] };
  known.set(written, read);
  return read;
}
