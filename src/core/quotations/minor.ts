/** Tells differences of capitals and punctuation from differences of words and numbers. */
import type { QuotedDifference } from './align.ts';
import { comparableText, type Token, tokensOf } from './tokens.ts';

/** What alone differs: capitals, punctuation, or both. */
export type Minor = 'capitals' | 'signs' | 'both';

/** Punctuation that is no part of a word or a number. */
const PUNCTUATION = /^[.,;:!?…()[\]¿¡،؛؟。，、；：！？（）［］·]$/u;
const DASH = /^[-–—−]$/u;

/**
 * Returns what differs if it is nothing but capitals and punctuation; `undefined` if a word, a number or any other sign
 * differs, or nothing does. A hyphen or dash that is dropped or added counts as more, because it may join words or be a
 * minus; one that takes the place of other punctuation does not.
 */
export function minorOf(differences: readonly QuotedDifference[]): Minor | undefined {
  let [capitals, signs] = [false, false];
  for (const { stands, quoted } of differences) {
    const [one, other] = [tokensIn(stands), tokensIn(quoted)];
    const isExchanged = one.some(isPunctuation) && other.some(isPunctuation);
    const [left, right] = [wordsOfTokens(one, isExchanged), wordsOfTokens(other, isExchanged)];
    if (left.toLowerCase() !== right.toLowerCase()) return undefined;
    capitals ||= left !== right;
    signs ||= signsOf(one) !== signsOf(other);
  }
  if (capitals && signs) return 'both';
  return capitals ? 'capitals' : signs ? 'signs' : undefined;
}

const tokensIn = (text: string) => tokensOf(comparableText(text));

const isPunctuation = ({ text }: Token) => PUNCTUATION.test(text) || DASH.test(text);

/** The punctuation among some tokens. */
const signsOf = (tokens: readonly Token[]) => textOfTokens(tokens.filter(isPunctuation));

/** The other tokens; dashes are among them unless they may differ. A dash before a number may be a minus. */
const wordsOfTokens = (tokens: readonly Token[], mayDashesDiffer: boolean) =>
  textOfTokens(
    tokens.filter(({ text, end }, index) => {
      const next = tokens[index + 1];
      const isMinus = next !== undefined && next.start === end && /^\p{N}/u.test(next.text);
      return DASH.test(text) ? !mayDashesDiffer || isMinus : !PUNCTUATION.test(text);
    }),
  );

const textOfTokens = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ');
