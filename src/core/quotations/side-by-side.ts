/** A text beside a document: how far they agree, and where sentences begin and end in both. */
import { WITHOUT_SPACES } from '../languages/scripts.ts';
import { isDrawn } from './drawn-numbers.ts';
import type { Source } from './source.ts';
import { isWord, type Token } from './tokens.ts';

/** A text beside a document. */
export interface Beside {
  /** The tokens of the text, and the number that each has in the document; -1 for those that it lacks. */
  readonly tokens: readonly Token[];
  readonly ids: readonly number[];
  /** How many words the tokens before each one are. */
  readonly sizes: readonly number[];
  /** Whether a sentence begins with the first token, and ends with the last. */
  readonly begins: boolean;
  readonly ends: boolean;
  readonly source: Source;
}

/** In scripts without spaces, a word has about two letters. */
const LETTER = 0.5;

const STOP = /^[.!?。！？]$/u;

/** Returns a text beside a document; `at` says whether its first and last tokens are those of sentences. */
export function beside(
  tokens: readonly Token[],
  source: Source,
  at: { readonly begins: boolean; readonly ends: boolean },
): Beside {
  const sizes = [0];
  for (const token of tokens) sizes.push((sizes.at(-1) ?? 0) + sizeOf(token));
  return { tokens, ids: tokens.map(({ text }) => source.exactIds.get(text) ?? -1), sizes, ...at, source };
}

const sizeOf = (token: Token) => (isWord(token) ? (WITHOUT_SPACES.test(token.text) ? LETTER : 1) : 0);

/** Returns how many tokens agree from a token of the text and one of the document on. */
export function agreement({ tokens, ids, source }: Beside, at: number, place: number): number {
  let length = 0;
  for (;;) {
    const token = tokens[at + length];
    const isSame =
      token !== undefined &&
      ids[at + length] === source.exact[place + length] &&
      isDrawn(token, place + length, source);
    if (!isSame) return length;
    length += 1;
  }
}

/** Returns how many words are between two tokens of the text. */
export const size = ({ sizes }: Beside, from: number, to: number) => (sizes[to] ?? 0) - (sizes[from] ?? 0);

/** Returns how many words are between two tokens of the document. */
export function sizeInDocument({ tokens }: Source, from: number, to: number): number {
  return tokens.slice(from, to).reduce((sum, token) => sum + sizeOf(token), 0);
}

/** Returns whether an ellipsis begins at a token, or after another sign. */
export function isEllipsis(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || isWord(first)) return false;
  return first.text === '…' || second?.text === '…' || [1, 2].every((offset) => tokens[at + offset]?.text === '.');
}

/** Whether a sentence of the text begins at a token. */
export const beginsSentence = ({ tokens, begins }: Beside, at: number) =>
  at === 0 ? begins : STOP.test(tokens[at - 1]?.text ?? '');
/** Whether a sentence of the text ends before a token. */
export const endsSentence = ({ tokens, ends }: Beside, to: number) =>
  to >= tokens.length ? ends : STOP.test(tokens[to]?.text ?? '');
/** Whether a sentence of the document begins at a token. */
export const beginsInDocument = ({ tokens, passageOf }: Source, place: number) =>
  passageOf[place - 1] !== passageOf[place] || STOP.test(tokens[place - 1]?.text ?? '');
/** Whether a sentence of the document ends before a token. */
export const endsInDocument = ({ tokens, passageOf }: Source, to: number) =>
  passageOf[to - 1] !== passageOf[to] || STOP.test(tokens[to]?.text ?? '');
