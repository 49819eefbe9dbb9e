/** Arriving from search or from a term's page: marks the words inside the addressed paragraph. */
import { stemmer } from 'stemmer';

interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Marks words in the paragraph that the address names, with the CSS Custom Highlight API, which leaves the text
 * itself untouched. Where the words stand together, only those places are marked; else each word by itself.
 * "negative list" also marks "negative lists".
 *
 * https://drafts.csswg.org/css-highlight-api-1/
 */
export function markWords(query: string): void {
  const block = document.getElementById(location.hash.slice(1));
  if (block === null || !('highlights' in CSS)) return;
  const text = block.textContent;
  const words = splitWords(text);
  const wanted = splitWords(query).map(({ stem }) => stem);
  const together = runs(words, wanted);
  const found = together.length > 0 ? together : words.filter(({ stem }) => wanted.includes(stem));
  CSS.highlights.set('found', new Highlight(...found.map(({ start, end }) => rangeOf(block, start, end))));
}

function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    stem: stemmer(word.toLowerCase()),
    start: index,
    end: index + word.length,
  }));
}

/** Places where the wanted words stand one after the other. */
function runs(words: readonly Word[], wanted: readonly string[]): { start: number; end: number }[] {
  return words.flatMap((word, at) => {
    const last = words[at + wanted.length - 1];
    const matches = last !== undefined && wanted.every((stem, index) => words[at + index]?.stem === stem);
    return matches ? [{ start: word.start, end: last.end }] : [];
  });
}

/** A range over part of an element's text, given by offsets into its `textContent`. */
function rangeOf(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
    passed += length;
  }
  return range;
}
