/**
 * Tells words that a writer sets apart as his own, such as a name or “scare quotes”, from a quotation that no document has
 * word for word. Whatever may be a quotation is one: a false quotation must not pass for a name.
 */
import { countWords } from '../languages/count-words.ts';
import { SAYING_WORDS } from '../languages/saying-words.ts';
import { WITHOUT_SPACES } from '../languages/scripts.ts';
import { likeness, type QuotedDifference } from './align.ts';
import { mayNamePlace } from './named-places.ts';
import { folder } from './source.ts';
import { comparableText, isWord, tokensOf } from './tokens.ts';

/** More words are a part of a sentence, and may be quoted, unless they are a title. */
const MOST_WORDS = 5;
const MOST_WORDS_OF_TITLE = 10;

/** So many words in the order of a document are no chance, nor is this share of the letters. */
const FEW_OF_DOCUMENT = 3;
const SHARE_OF_LETTERS = 0.7;

const { says, sets } = SAYING_WORDS;
/** A word of saying with at most five words between it and the quotation, or anywhere before a colon. */
const BETWEEN = String.raw`(?:\s*[^\s\p{P}]+){0,5}[\s,，:：\p{Quotation_Mark}]*`;
const SAID_BEFORE = new RegExp(`(?:${says})${BETWEEN}$`, 'iu');
const SAID_AFTER = new RegExp(String.raw`^[\s\p{P}]*(?:[^\s\p{P}]+\s+){0,3}(?:${says})`, 'iu');
const ENDS_WITH_COLON = /[:：][\s\p{Quotation_Mark}]*$/u;
const SET_BEFORE = new RegExp(String.raw`(?:${sets})(?:\s+[^\s\p{P}]+)?[\s,，:：\p{Quotation_Mark}]*$`, 'iu');

/** Figures are facts, which a writer has from somewhere. */
const FIGURE = /\p{N}|\p{Sc}/u;

/** Whoever changes words in brackets, leaves some out, or ends a sentence, quotes. */
const MARKS_OF_QUOTATION = /[[\]［］…⋯]|\.\s?\.\s?\./u;
const SENTENCE = /[.!?。！？]\s*$/u;
const LEAST_WORDS_OF_SENTENCE = 3;

/**
 * Returns whether words in quotation marks, which no document has word for word, are a writer's own and no quotation.
 *
 * @param beside the brackets after them, the words that introduce them, and those that follow
 * @param differences those from the nearest words of a document; `undefined` if none are near
 */
export function isOwn(
  text: string,
  beside: readonly string[],
  differences: readonly QuotedDifference[] | undefined,
): boolean {
  const words = countWords(text);
  if (words > (isTitle(text) ? MOST_WORDS_OF_TITLE : MOST_WORDS)) return false;
  if (MARKS_OF_QUOTATION.test(text) || (SENTENCE.test(text) && words >= LEAST_WORDS_OF_SENTENCE)) return false;
  if (differences !== undefined && isOfDocument(text, differences)) return false;
  const [, introducing = '', following = ''] = beside;
  // Whoever writes nothing beside them only asks whether a document has them.
  if (words > 1 && !/\p{L}/u.test(introducing + following)) return false;
  if (SET_BEFORE.test(introducing)) return true;
  if (FIGURE.test(text)) return false;
  const isSaid = SAID_BEFORE.test(introducing) || ENDS_WITH_COLON.test(introducing) || SAID_AFTER.test(following);
  return !isSaid && !beside.some(mayNamePlace);
}

/** Whether all long words begin with a capital, as in a title: "A House of Salt". */
const isTitle = (text: string) =>
  (text.match(/\p{L}{4,}/gu) ?? []).length > 1 && !/(?<!\p{L})\p{Ll}\p{L}{3,}/u.test(text);

/** Whether words are so near to those of a document that they are meant for them. */
function isOfDocument(text: string, differences: readonly QuotedDifference[]): boolean {
  const changed = differences.map(({ stands, quoted }) => ({ stands: wordsOf(stands), quoted: wordsOf(quoted) }));
  const all = wordsOf(text);
  const other = changed.flatMap(({ quoted }) => quoted);
  if (sizeOf(all) - sizeOf(other) >= FEW_OF_DOCUMENT) return true;
  // Of a single word, another form is another word.
  if (sizeOf(all) <= 1) return false;
  const [share, whole] = changed.reduce(
    ([alike, letters], { stands, quoted }) => [
      alike + nearness(stands.join(' '), quoted.join(' ')) * lettersOf(quoted),
      letters + Math.max(lettersOf(stands), lettersOf(quoted)),
    ],
    [lettersOf(all) - lettersOf(other), lettersOf(all) - lettersOf(other)],
  );
  return share >= SHARE_OF_LETTERS * whole;
}

const nearness = (one: string, other: string) => (one === '' || other === '' ? 0 : likeness(one, other));

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

const wordsOf = (text: string): string[] =>
  tokensOf(comparableText(text))
    .filter(isWord)
    .map((token) => folder(token.text));

const lettersOf = (words: readonly string[]) => sumOf(words.map(({ length }) => length));

/** How many words these are; two letters of a script without spaces are about one. */
const sizeOf = (words: readonly string[]) => sumOf(words.map((word) => (WITHOUT_SPACES.test(word) ? 0.5 : 1)));
