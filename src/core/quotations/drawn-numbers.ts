/**
 * Numbers and bullets that a page shows before an item but that are not part of its words. A quotation may contain or
 * omit them. Another number than the item's own is a difference.
 */
import { type DrawnNumber, folder, type QuotablePassage, type Source } from './source.ts';
import { isInCompound, isWord, type Token } from './tokens.ts';

/** The signs with which a number may begin and end. Without an end sign, a number belongs to the words: "2 boats". */
const OPENING = /^[(（]$/u;
const CLOSING = /^[)）.．、:：-]$/u;

/** Bullets of items without a number. An asterisk is Markdown syntax and no token. */
const DOT = /^[•·‣◦▪●○–—-]$/u;

/** The most tokens that consecutive numbers may have: "(b) (ii)". */
const LONGEST = 8;

/** How many words after a number identify the item. */
const WORDS_OF_ITEM = 3;

/**
 * Returns the tokens of a text without the numbers and bullets that the document shows before the words that follow.
 * Each of these words records what was removed, so that it matches only where the page shows that.
 */
export function withoutDrawn<Kind extends Token>(tokens: readonly Kind[], source: Source): readonly Kind[] {
  if (source.drawn.size === 0) return tokens;
  const left: Kind[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const drawn = drawnAt(tokens, at, source);
    const next = drawn && tokens[drawn.next];
    if (drawn === undefined || next === undefined) left.push(token);
    else {
      left.push({ ...next, drawn: drawn.number });
      at = drawn.next;
    }
  }
  return left;
}

/** Whether the page shows, at a place of the document, what was removed before a token; true if nothing was removed. */
export function isDrawn({ drawn }: Token, place: number, { passages, passageOf }: Source): boolean {
  if (drawn === undefined) return true;
  const passage = passages[passageOf[place] ?? -1];
  return passage?.from === place && passage.drawn.includes(drawn);
}

/** The number that begins at a token, if the document shows it before an item that begins with the words after it. */
function drawnAt(
  tokens: readonly Token[],
  from: number,
  source: Source,
): { readonly number: string; readonly next: number } | undefined {
  const [first, second] = tokens.slice(from, from + 2).map(({ text }) => text);
  if (first === undefined || second === undefined) return undefined;
  const drawn = source.drawn.get(DOT.test(first) ? '' : OPENING.test(first) ? second : first);
  if (drawn === undefined) return undefined;
  if (DOT.test(first)) return begins(tokens, from + 1, '', drawn, source) ? { number: '', next: from + 1 } : undefined;
  const words: string[] = [];
  let isClosed = false;
  for (let next = from; next <= from + LONGEST; next += 1) {
    if (isClosed && begins(tokens, next, words.join(' '), drawn, source)) return { number: words.join(' '), next };
    const token = tokens[next];
    if (token === undefined) return undefined;
    isClosed = CLOSING.test(token.text);
    if (isWord(token)) words.push(token.text);
    else if (!isClosed && !OPENING.test(token.text)) return undefined;
  }
  return undefined;
}

/** Whether the words from a token on are those of an item with a shown number. */
function begins(
  tokens: readonly Token[],
  from: number,
  number: string,
  drawn: readonly DrawnNumber[],
  source: Source,
): boolean {
  if (isInCompound(tokens, from)) return false;
  const isItem = ({ from: first, to }: QuotablePassage) =>
    source.tokens.slice(first, Math.min(to, first + WORDS_OF_ITEM)).every(({ text }, index) => {
      const token = tokens[from + index];
      return token === undefined || folder(token.text) === folder(text);
    });
  return drawn.some((one) => one.number === number && isItem(one.passage));
}
