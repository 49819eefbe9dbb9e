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
    const [before, after] = [text[index - 1] ?? '', text[index + 1] ?? ''];
    const isSingle = SINGLE.test(mark);
    if (isSingle && LETTER.test(before) && LETTER.test(after)) continue;
    const level = open.findLastIndex((one) => CLOSING[one.mark]?.includes(mark) === true);
    const opensByItsSpace = SPACE_BEFORE.test(before) && BEGINS.test(after);
    if (level !== -1 && !(ALIKE.test(mark) && opensByItsSpace)) close(level, index);
    else if (
      mark in CLOSING &&
      (!ALIKE.test(mark) || BEFORE_OPENING.test(before) || (!isSingle && WITHOUT_SPACES.test(before)))
    ) {
      if (open.length === DEEPEST) open.shift();
      open.push({ mark, start: index + mark.length, within: [] });
    }
  }
  const [first] = open;
  if (first !== undefined && !SINGLE.test(first.mark)) {
    const rest = text.slice(first.start);
    const sentence = /^.*?[.!?。！？](?=\s|$)|^.*$/su.exec(rest)?.[0] ?? rest;
    const inSentence = open.flatMap(({ within }) => within);
    if (goesOn || inSentence.length === 0) close(0, first.start + (goesOn ? rest.length : sentence.length));
    else found.push(...inSentence);
  } else found.push(...open.flatMap(({ within }) => within));
  return found.filter(({ text: words }) => LETTER.test(words)).toSorted((a, b) => a.start - b.start);
}
