/** Finds the links in plain text, Markdown and HTML, wherever an address stands. */
import type { LinkInFile } from './quoting-file.ts';

const ADDRESS = /https?:\/\/[^\s<>"'“”«»「」\\^`{|}]+/gu;

/** What comes before the address of a link: its words in Markdown, or an element of HTML. */
const MARKDOWN = /\[([^\][]{0,200})\]\(<?$/u;
const ELEMENT = /<a\s[^<>]{0,500}$/iu;
const REST_OF_ELEMENT = /^[^<>]{0,500}>(.{0,200}?)<\/a/isu;

/** Punctuation after an address in a sentence is none of it. */
const AFTER = /[.,;:!?'’）。，]+$/u;

/**
 * Returns the links of a text, in order.
 *
 * @param paragraphAt returns the number of the paragraph at a place of the text, from 1; it is asked in order
 */
export function linksInText(text: string, paragraphAt: (at: number) => number): LinkInFile[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => {
    const before = text.slice(Math.max(0, index - 600), index);
    const [, words] = MARKDOWN.exec(before) ?? [];
    const href = withoutClosing(found.replace(AFTER, ''));
    const [, inside] = ELEMENT.test(before) ? (REST_OF_ELEMENT.exec(text.slice(index + found.length)) ?? []) : [];
    const own = words ?? inside?.replace(/<[^<>]*>/gu, '');
    return { href: href.replaceAll('&amp;', '&'), words: own?.trim() ?? href, paragraph: paragraphAt(index) };
  });
}

/** An address without a bracket at its end that opens before it: "(https://example.org/)". */
function withoutClosing(address: string): string {
  const count = (sign: string) => address.split(sign).length;
  const at = count(')') > count('(') ? address.lastIndexOf(')') : -1;
  return at === -1 ? address : address.slice(0, at).replace(AFTER, '');
}
