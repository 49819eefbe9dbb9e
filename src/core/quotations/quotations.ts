/** Finds the quotations in a text: words in quotation marks of any style, even nested or unbalanced ones. */
import { WITHOUT_SPACES } from '../languages/scripts.ts';

/** Words that a text quotes. */
export interface Quotation {
  /** The words, without the quotation marks around them. */
  readonly text: string;
  /** The range of the words in the paragraph; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Quotations inside it, which count on their own if it quotes another work. */
  readonly within: readonly Quotation[];
}

/**
 * The closing marks for each opening mark. The same sign opens a quotation in one language and closes it in another.
 */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”“',
  '＂': '＂',
  "'": "'’",
  '＇': '＇',
  '“': '”"',
  '”': '”"',
  '‟': '”',
  '„': '“”"',
  '‘': "’'",
  '’': '’',
  '‛': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
};

const MARK = /\p{Quotation_Mark}/gu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Signs that can also be apostrophes. */
const SINGLE = /['’‘‛＇]/u;

/** Signs that both open and close quotations, in one language or another; the space beside them decides. */
const ALIKE = /["'＂＇”’»]/u;

/** An opening mark never follows a letter, except in scripts without spaces. */
const BEFORE_OPENING = /^$|[\s\p{P}\p{S}]/u;
const SPACE_BEFORE = /^$|[\s\p{Ps}\p{Pd}]/u;
const BEGINS = /[\p{L}\p{N}\p{Ps}\p{Sc}\p{Quotation_Mark}…]/u;

/** How deeply quotations may be nested. */
const DEEPEST = 8;

/** A mark that has opened a quotation. */
interface Open {
  readonly mark: string;
  readonly start: number;
  readonly within: Quotation[];
}

/**
 * Says what a mark does: it opens a quotation, or it closes the open one at this index, with all inside it; `undefined`
 * if it is an apostrophe, or marks no quotation.
 */
function roleOf(
  { mark, before, after }: { readonly mark: string; readonly before: string; readonly after: string },
  open: readonly Open[],
): 'opens' | number | undefined {
  const isSingle = SINGLE.test(mark);
  if (isSingle && LETTER.test(before) && LETTER.test(after)) return undefined;
  const isAlike = ALIKE.test(mark);
  const closes = open.findLastIndex((one) => CLOSING[one.mark]?.includes(mark) === true);
  const opensByItsSpace = isAlike && SPACE_BEFORE.test(before) && BEGINS.test(after);
  if (closes !== -1 && !opensByItsSpace) return closes;
  const mayOpen = !isAlike || BEFORE_OPENING.test(before) || (!isSingle && WITHOUT_SPACES.test(before));
  return mark in CLOSING && mayOpen ? 'opens' : undefined;
}

/** The words up to the end of the first sentence. */
const firstSentence = (text: string): string => /^.*?[.!?。！？](?=\s|$)|^.*$/su.exec(text)?.[0] ?? text;

/**
 * Returns the quotations of a paragraph, in order.
 *
 * @param goesOn whether the next paragraph begins with a mark, so that an open quotation extends to the end of this one
 */
export function quotationsIn(text: string, goesOn: boolean): Quotation[] {
  const found: Quotation[] = [];
  const open: Open[] = [];
  /** Closes the quotation at this level, and drops the open ones inside it, which were never closed. */
  const close = (level: number, end: number): void => {
    const forgotten = open.splice(level);
    const [one, ...others] = forgotten;
    if (one === undefined) return;
    const within = [...one.within, ...others.flatMap((other) => other.within)];
    (open.at(-1)?.within ?? found).push({ text: text.slice(one.start, end), start: one.start, end, within });
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const role = roleOf({ mark, before: text[index - 1] ?? '', after: text[index + 1] ?? '' }, open);
    if (role === 'opens') {
      if (open.length === DEEPEST) open.shift();
      open.push({ mark, start: index + mark.length, within: [] });
    } else if (role !== undefined) close(role, index);
  }
  const [first] = open;
  const inside = open.flatMap(({ within }) => within);
  if (first === undefined || SINGLE.test(first.mark)) found.push(...inside);
  else if (goesOn) close(0, text.length);
  else if (inside.length === 0) close(0, first.start + firstSentence(text.slice(first.start)).length);
  else found.push(...inside);
  return found.filter(({ text: words }) => LETTER.test(words)).toSorted((a, b) => a.start - b.start);
}
