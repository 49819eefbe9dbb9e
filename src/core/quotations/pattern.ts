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
  const found: (Part | Gap)[] = [];
  let part: QuotedToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const close = isOpening(token) ? tokens.findIndex((one, at) => at > index && isClosing(one)) : -1;
    if (isOpening(token) || isClosing(token)) {
      if (close === -1) continue;
      const within = tokens.slice(index + 1, close);
      const [only] = within;
      const [before, after] = [part.at(-1), tokens[close + 1]];
      const last = tokens[close];
      // "[n]'est" is one word.
      const [, apostrophe] = /^(['’‘ʼ]?)$/u.exec(quotation.slice(last?.end, after?.start)) ?? [];
      const follows = after !== undefined && isWord(after) && apostrophe !== undefined ? after : undefined;
      const precedes = before !== undefined && isWord(before) && before.end === token.start ? before : undefined;
      if (only !== undefined && within.length === 1 && isWord(only) && (follows ?? precedes) !== undefined) {
        // Letters of the same word: "[o]penness".
        if (precedes !== undefined) part.pop();
        part.push({
          text: `${precedes?.text ?? ''}${only.text}${follows === undefined || apostrophe === '' ? '' : "'"}${follows?.text ?? ''}`,
          start: precedes?.start ?? token.start,
          end: follows?.end ?? last?.end ?? only.end,
          anyCapital: precedes === undefined && Array.from(only.text).length === 1,
        });
        index = close + (follows === undefined ? 0 : 1);
      } else {
        // Including the brackets, so that the differences show them.
        const words = within.map((one, at) => ({
          ...one,
          anyCapital: at === 0,
          start: at === 0 ? token.start : one.start,
          end: at === within.length - 1 ? (last?.end ?? one.end) : one.end,
        }));
        if (isSupply(within)) {
          found.push({ kind: 'part', tokens: part }, { kind: 'supply', tokens: words });
          part = [];
        } else part.push(...words);
        index = close;
      }
    } else part.push(token);
  }
  return [...found, { kind: 'part', tokens: part }];
}

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
