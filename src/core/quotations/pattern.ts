/**
 * Reads a quotation as a pattern: parts with its words, and between them what a writer may omit or supply when quoting.
 */
import { isBracket, isStop, isWord, type Token, tokensOf } from './tokens.ts';

/** A word or sign of a quotation. */
export interface QuotedToken extends Token {
  /** Whether its first letter is in brackets, so that it may be a capital or not. */
  readonly anyCapital: boolean;
}

/** Consecutive words. */
export interface Part {
  readonly kind: 'part';
  readonly tokens: readonly QuotedToken[];
}

/** A place where words are omitted, or where the writer has supplied words in brackets. */
export interface Gap {
  readonly kind: 'ellipsis' | 'supply';
  /** The supplied words: a name. */
  readonly tokens: readonly QuotedToken[];
}

/** Alternating parts and gaps; the first and the last may be gaps. */
export type Pattern = readonly (Part | Gap)[];

/** Three or more dots, or the ellipsis sign, with or without brackets. */
const DOTS = String.raw`(?:…+|⋯+|\.(?:\s?\.){2,})`;
const ELLIPSIS = new RegExp(String.raw`[[(（［]\s*${DOTS}\s*[\])）］]|${DOTS}(?:\s?\.)?`, 'gu');

/** The most words that a supplied name may have. */
const LONGEST_NAME = 8;

/** Reads a quotation, which is a {@link comparableText}. */
export function quotationPattern(quotation: string): Pattern {
  const pattern: (Part | Gap)[] = [];
  let end = 0;
  for (const { 0: dots, index } of [...quotation.matchAll(ELLIPSIS), { 0: '', index: quotation.length }]) {
    pattern.push(...readBrackets(quotation, end, index));
    if (dots !== '') pattern.push({ kind: 'ellipsis', tokens: [] });
    end = index + dots.length;
  }
  return joined(pattern);
}

/** Returns all words and signs of a pattern, in order. */
export const allTokens = (pattern: Pattern): QuotedToken[] => pattern.flatMap(({ tokens }) => tokens);

/** The parts and supplied words between two ellipses. */
function readBrackets(quotation: string, from: number, to: number): (Part | Gap)[] {
  const tokens = tokensOf(quotation.slice(from, to)).map((token) => ({
    ...token,
    start: token.start + from,
    end: token.end + from,
    anyCapital: false,
  }));
  const closings = nextClosings(tokens);
  const found: (Part | Gap)[] = [];
  let part: QuotedToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, close = tokens.length] = [tokens[index], closings[index]];
    const closing = tokens[close];
    if (token === undefined || !isOpening(token) || closing === undefined) {
      if (token !== undefined && !isBracket(token)) part.push(token);
      continue;
    }
    const bracketed = { opening: token, within: tokens.slice(index + 1, close), closing };
    const word = letterInWord(bracketed, part.at(-1), tokens[close + 1], quotation);
    if (word !== undefined) {
      if (word.takesBefore) part.pop();
      part.push(word.token);
    } else if (isSupply(bracketed.within)) {
      found.push({ kind: 'part', tokens: part }, { kind: 'supply', tokens: withBrackets(bracketed) });
      part = [];
    } else part.push(...withBrackets(bracketed));
    index = close + (word?.takesAfter === true ? 1 : 0);
  }
  return [...found, { kind: 'part', tokens: part }];
}

/** The index of the next closing bracket after each token, so that many opening ones need not look for it one by one. */
function nextClosings(tokens: readonly Token[]): readonly (number | undefined)[] {
  let next: number | undefined;
  const backwards = tokens.toReversed().map((token, index) => {
    const after = next;
    if (isClosing(token)) next = tokens.length - 1 - index;
    return after;
  });
  return backwards.toReversed();
}

/** Brackets with the words between them. */
interface Bracketed {
  readonly opening: Token;
  readonly within: readonly QuotedToken[];
  readonly closing: Token;
}

/**
 * Puts together a word of which letters are in brackets: "[o]penness", and "[n]'est", which is one word too;
 * `undefined` if the brackets touch no word.
 *
 * @returns the word, and whether it has the tokens before and after the brackets in it
 */
function letterInWord(
  { opening, within, closing }: Bracketed,
  before: QuotedToken | undefined,
  after: QuotedToken | undefined,
  quotation: string,
): { token: QuotedToken; takesBefore: boolean; takesAfter: boolean } | undefined {
  const [only, ...others] = within;
  if (only === undefined || others.length > 0 || !isWord(only)) return undefined;
  const sign = quotation.slice(closing.end, after?.start);
  const follows = after !== undefined && isWord(after) && /^['’‘ʼ]?$/u.test(sign) ? after : undefined;
  const precedes = before !== undefined && isWord(before) && before.end === opening.start ? before : undefined;
  if (follows === undefined && precedes === undefined) return undefined;
  const rest = follows === undefined ? '' : `${sign === '' ? '' : "'"}${follows.text}`;
  const token = {
    text: `${precedes?.text ?? ''}${only.text}${rest}`,
    start: (precedes ?? opening).start,
    end: (follows ?? closing).end,
    anyCapital: precedes === undefined && Array.from(only.text).length === 1,
  };
  return { token, takesBefore: precedes !== undefined, takesAfter: follows !== undefined };
}

/** The words in brackets with the brackets, so that the differences show these. */
const withBrackets = ({ opening, within, closing }: Bracketed): QuotedToken[] =>
  within.map((one, at) => ({
    ...one,
    anyCapital: at === 0,
    start: at === 0 ? opening.start : one.start,
    end: at === within.length - 1 ? closing.end : one.end,
  }));

const isOpening = (token: Token) => isBracket(token) && /^[[［]/u.test(token.text);
const isClosing = (token: Token) => isBracket(token) && !isOpening(token);

/**
 * Whether bracketed words are something that writers supply: a name (with a capital, in scripts that have them), "sic",
 * or the number of a note.
 */
function isSupply(within: readonly Token[]): boolean {
  const words = within.filter(isWord);
  if (words.length === 0 || words.length > LONGEST_NAME) return false;
  const text = words.map((word) => word.text).join(' ');
  if (/^(?:\p{N}+|sic)$/u.test(text)) return true;
  if (/\p{N}/u.test(text)) return false;
  return Array.from(text).length > 1 && (/\p{Lu}|\p{Lt}/u.test(text) || !/\p{Ll}/u.test(text));
}

/**
 * Cleans up a pattern: removes empty parts, joins adjacent gaps, and removes the stops that belong to the quoting text.
 */
function joined(pattern: readonly (Part | Gap)[]): Pattern {
  const trimmed: (Part | Gap)[] = [];
  for (const [index, item] of pattern.entries()) {
    const isBeforeGap = index === pattern.length - 1 || pattern[index + 1]?.kind === 'ellipsis';
    const tokens =
      item.kind === 'part'
        ? withoutStops(item.tokens, pattern[index - 1]?.kind === 'ellipsis', isBeforeGap)
        : item.tokens;
    if (item.kind === 'part' && tokens.length === 0) continue;
    const last = trimmed.at(-1);
    if (last !== undefined && last.kind !== 'part' && item.kind !== 'part') {
      trimmed[trimmed.length - 1] = last.kind === 'ellipsis' ? last : { ...item, tokens };
    } else trimmed.push({ ...item, tokens });
  }
  return trimmed;
}

/** Removes a comma or full stop at the ends: the writer put it inside the marks, or it is beside an ellipsis. */
function withoutStops(tokens: readonly QuotedToken[], atStart: boolean, atEnd: boolean): readonly QuotedToken[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  const from = atStart && first !== undefined && isStop(first) ? 1 : 0;
  const to = atEnd && last !== undefined && isStop(last) ? tokens.length - 1 : tokens.length;
  return tokens.slice(from, Math.max(from, to));
}
