/** Splits text into words and signs for comparing quotations, leaving out what makes no difference in a quotation. */
import { WITHOUT_SPACES } from '../languages/scripts.ts';

/** A word or any other sign. `end` is exclusive. */
export interface Token {
  /** A word with straight apostrophes, a letter of a script without spaces, or a single other character. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The number before it that was removed, because the page shows it there ({@link ./drawn-numbers.ts}). */
  readonly drawn?: string;
}

/** Invisible characters that copying brings along: soft hyphens, zero-width spaces, directional marks. */
const UNSEEN = /[\u{AD}\u{61C}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}\u{FEFF}]/gu;

/**
 * Returns a text in the form that all of this folder works with: in Unicode's form C, without invisible characters,
 * with only one kind of hyphen.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\u{2010}\u{2011}]/gu, '-');
}

const UNPARTED = WITHOUT_SPACES.source;
const LETTERS = String.raw`(?:(?!${UNPARTED})[\p{L}\p{M}\p{N}])+`;

/** A number includes its decimals, and a word its apostrophes. Quotation marks and Markdown's emphasis are skipped. */
const TOKEN = new RegExp(
  String.raw`${UNPARTED}\p{M}*|\p{N}+(?:[.,٫٬]\p{N}+)+(?!\p{L})|${LETTERS}(?:['’‘ʼ]${LETTERS})*|[^\s\p{Quotation_Mark}*_${'`'}]`,
  'gu',
);

const APOSTROPHES = /[’‘ʼ]/gu;

/** Returns the words and other signs of a {@link comparableText}, in order. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: found, index }) => ({
    text: found.length > 1 ? found.replace(APOSTROPHES, "'") : found,
    start: index,
    end: index + found.length,
  }));
}

/** Returns the distinct texts of those tokens. */
export function distinctTokens(text: string): Set<string> {
  const found = new Set(text.match(TOKEN));
  return new Set(Array.from(found, (token) => (token.length > 1 ? token.replace(APOSTROPHES, "'") : token)));
}

/** Whether a token is a word or a number, as opposed to another sign. */
export const isWord = ({ text }: Pick<Token, 'text'>): boolean => /^[\p{L}\p{M}\p{N}]/u.test(text);

/** Whether it is a comma or full stop of any script. A quotation may have taken it from the quoting text. */
export const isStop = ({ text }: Pick<Token, 'text'>): boolean => /^[.,،۔。，、．｡､।]$/u.test(text);

/** Whether it is a square bracket, between which a writer puts words of their own. */
export const isBracket = ({ text }: Pick<Token, 'text'>): boolean => /^[[\]［］]$/u.test(text);

/**
 * Whether a token continues the word before it: it follows a hyphen, as in "non-tariff", or it is the sum after a
 * currency, as in "US$3".
 */
export function isInCompound(tokens: readonly Token[], index: number): boolean {
  const [first, before, token, after] = [-2, -1, 0, 1].map((offset) => tokens[index + offset]);
  if (!isJoined(before, token)) return false;
  if (isHyphen(before)) return isJoined(first, before) && isLetter(first) && isLetter(token);
  if (isHyphen(token)) return isJoined(token, after) && isLetter(before) && isLetter(after);
  return (isCurrency(before) && isLetter(token)) || (isLetter(before) && isCurrency(token));
}

const isJoined = (one: Token | undefined, other: Token | undefined) =>
  one !== undefined && other !== undefined && one.end === other.start;
const isHyphen = (token: Token | undefined) => token?.text === '-';
const isLetter = (token: Token | undefined) => token !== undefined && isWord(token);
const isCurrency = (token: Token | undefined) => token !== undefined && /^\p{Sc}/u.test(token.text);
