/** Finds the links in plain text and Markdown, wherever an address stands. */
import { paragraphsOf } from '../core/quotations/paragraphs.ts';
import { comparableText } from '../core/quotations/tokens.ts';
import { markOf } from './link-marks.ts';
import type { LinkInFile, QuotingFile } from './quoting-file.ts';

const ADDRESS = /https?:\/\/[^\s<>"'“”«»「」\\^`{|}\u{100000}-\u{10FFFD}]+/gu;

/** The words of a link in Markdown, before its address. */
const WORDS = /\[([^\][]{0,200})\]\(<?$/u;
/** What closes it, after its address. */
const CLOSING = /^>?(?:\s+"[^"\n]{0,200}")?\)/u;

/** Punctuation after an address in a sentence is none of it. */
const AFTER = /[.,;:!?'’）。，]+$/u;

/**
 * Returns the links of a text, in order, and the text with a sign in the place of each address.
 *
 * @param first the number of the first sign
 */
export function linksInText(text: string, first = 0): Pick<QuotingFile, 'links' | 'marked' | 'marks'> {
  const paragraphAt = paragraphsIn(text);
  const marks = new Map<LinkInFile, string>();
  let [marked, end] = ['', 0];
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const [opening = '', words] = WORDS.exec(text.slice(Math.max(0, index - 210), index)) ?? [];
    const href = withoutClosing(found.replace(AFTER, ''));
    const link = { href, words: words?.trim() ?? href, paragraph: paragraphAt(index) };
    marks.set(link, markOf(first + marks.size));
    marked += `${text.slice(end, index - opening.length)}${words ?? ''}${marks.get(link) ?? ''}`;
    end = index + href.length;
    if (words !== undefined) end += CLOSING.exec(text.slice(end, end + 210))?.[0].length ?? 0;
  }
  return { links: [...marks.keys()], marked: marked + text.slice(end), marks };
}

/** Returns a function that says which paragraph a place is in, from 1; it is asked in order. */
function paragraphsIn(text: string): (at: number) => number {
  let [done, count] = [0, 0];
  const numberOf = (from: number, to: number) => paragraphsOf(comparableText(text.slice(from, to))).length;
  return (at) => {
    // What is before the last blank line is counted once.
    const blank = text.lastIndexOf('\n\n', at);
    if (blank > done) {
      count += numberOf(done, blank);
      done = blank;
    }
    return count + Math.max(1, numberOf(done, at));
  };
}

/** An address without the brackets at its end that open before it: "(https://example.org/)". */
function withoutClosing(address: string): string {
  const count = (sign: string) => address.split(sign).length;
  const at = count(')') > count('(') ? address.lastIndexOf(')') : -1;
  return at === -1 ? address : withoutClosing(address.slice(0, at).replace(AFTER, ''));
}
