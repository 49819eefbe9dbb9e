/**
 * Splits text in any language into words that search can compare. It is used for the text, for the names of terms and
 * for what a reader types. The rules of single languages are in all-word-rules.ts.
 */
import { WORD_RULES } from './all-word-rules.ts';
import { fold } from './fold.ts';

/** A word with its place in the text. `end` is exclusive. */
export interface Word {
  /** In the letters in which words are compared ({@link plainWord}). */
  readonly text: string;
  /** The stem under which it searches: "lists" and "list" have the same stem. */
  readonly stem: string;
  /**
   * All stems under which it is found: its own, that of its other spelling, and that of the word without an attached
   * article.
   */
  readonly stems: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether it means something although it is a small word: the “de” of “de-risking”. */
  readonly isTelling?: boolean;
}

/** Scripts that put no space between words. Each of their letters, with its marks, counts as a word. */
const UNPARTED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

const LETTER = String.raw`(?!${UNPARTED})[\p{L}\p{M}]`;

/** Letters and digits. Invisible characters among them, such as a soft hyphen, do not divide a word. */
const LETTERS = String.raw`(?:${LETTER}|\p{N})+(?:\p{DI}+(?:${LETTER}|\p{N})+)*`;
const LETTERS_ALONE = String.raw`(?:${LETTER})+(?:\p{DI}+(?:${LETTER})+)*`;

const ELIDED = WORD_RULES.flatMap(({ elided }) => elided ?? []).join('|');

/** A number includes its decimals, a hyphen divides words, and elided words are matched in order to be skipped. */
const WORD = new RegExp(
  String.raw`${UNPARTED}\p{M}*|\p{N}+(?:[.,٫٬]\p{N}+)+|(?<![\p{L}\p{M}\p{N}’'])(?<elided>${ELIDED})|${LETTERS}(?:[’']${LETTERS_ALONE})*`,
  'giu',
);

const SMALL = new Set(WORD_RULES.flatMap(({ small }) => small?.split(' ') ?? []));

const NAMES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${WORD_RULES.flatMap(({ names }) => names ?? []).join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

/** Returns where the names in a text are whose words keep their form. */
const namesIn = (text: string): readonly (readonly [start: number, end: number])[] =>
  Array.from(text.matchAll(NAMES), ({ 0: name, index }) => [index, index + name.length]);

/**
 * Returns the words of a text, in order. Everything else, such as punctuation, emoji and unpaired surrogates, is
 * skipped.
 */
export function wordsOfText(text: string): Word[] {
  const words: Word[] = [];
  const names = namesIn(text);
  for (const { 0: found, index, groups } of text.matchAll(WORD)) {
    const isElided = groups?.['elided'] !== undefined;
    const known = isElided ? undefined : readWord(found);
    if (known === undefined || known.text === '') continue;
    const end = index + found.length;
    const isName = names.some((name) => index >= name[0] && end <= name[1]);
    words.push({ ...known, ...(isName && { stem: known.text, stems: [known.text] }), start: index, end });
  }
  return words;
}

/** Whether a word means little on its own, such as an article. */
export const isSmall = ({ text, isTelling }: Word): boolean => isTelling !== true && SMALL.has(text);

/** Returns the words that are not small; all words if every one is small. */
export function significantWords(words: readonly Word[]): readonly Word[] {
  const telling = words.filter((word) => !isSmall(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a word is a character that can replace a longer word in a short name: 港务办 is short for 港务办公室. */
export const isCharacter = ({ text }: Word): boolean => /^\p{Script=Han}$/u.test(text);

/**
 * Returns a word in the letters in which words are compared: folded, without a final ’s and without commas in a number.
 */
export function plainWord(word: string): string {
  return fold(word.replace(/[’']s$/iu, ''))
    .replace(/[,٬]/gu, '')
    .replaceAll('٫', '.');
}

const known = new Map<string, Pick<Word, 'text' | 'stem' | 'stems'>>();

/** Analyses a word. The result is stored, because texts repeat most of their words. */
function readWord(written: string): Pick<Word, 'text' | 'stem' | 'stems'> {
  const before = known.get(written);
  if (before !== undefined) return before;
  const text = plainWord(written);
  const stems = [...new Set(WORD_RULES.flatMap((rules) => rules.stems?.(text) ?? []))];
  const read = { text, stem: stems[0] ?? text, stems: stems.length > 0 ? stems : [text] };
  known.set(written, read);
  return read;
}
