/** Finds the links in plain text and Markdown, wherever an address stands. */
import { paragraphsOf } from '../core/quotations/paragraphs.ts';
import { comparableText } from '../core/quotations/tokens.ts';
import type { LinkInFile } from './quoting-file.ts';

const ADDRESS = /https?:\/\/[^\s<>"'“”«»「」\\^`{|}]+/gu;

/** The words of a link in Markdown, before its address. */
const WORDS = /\[([^\][]{0,200})\]\(<?$/u;

/** Punctuation after an address in a sentence is none of it. */
const AFTER = /[.,;:!?'’）。，]+$/u;

/** Returns the links of a text, in order. */
export function linksInText(text: string): LinkInFile[] {
  const paragraphAt = paragraphsIn(text);
  return Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => {
    const [, words] = WORDS.exec(text.slice(Math.max(0, index - 210), index)) ?? [];
    const href = withoutClosing(found.replace(AFTER, ''));
    return { href, words: words?.trim() ?? href, paragraph: paragraphAt(index) };
  });
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

/** An address without a bracket at its end that opens before it: "(https://example.org/)". */
function withoutClosing(address: string): string {
  const count = (sign: string) => address.split(sign).length;
  const at = count(')') > count('(') ? address.lastIndexOf(')') : -1;
  return at === -1 ? address : address.slice(0, at).replace(AFTER, '');
}
