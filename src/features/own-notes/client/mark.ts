/** Marks words of official text with `<mark>` elements. The text of a block stays the same, letter by letter. */
import { offsetIn, rangeOf } from '../../../browser/text-range.ts';

/**
 * Puts the words from `start` to `end` of a block into `<mark>` elements: one for each text node, since the words may
 * begin or end within a term.
 */
export function markWords(block: Element, start: number, end: number): HTMLElement[] {
  return keepingHighlights(() => {
    const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const pieces: { text: Text; from: number; to: number }[] = [];
    let passed = 0;
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      if (!(node instanceof Text)) continue;
      const [from, to] = [Math.max(0, start - passed), Math.min(node.length, end - passed)];
      if (from < to) pieces.push({ text: node, from, to });
      passed += node.length;
    }
    return pieces.map(({ text, from, to }) => {
      if (to < text.length) text.splitText(to);
      const words = from > 0 ? text.splitText(from) : text;
      const mark = document.createElement('mark');
      words.before(mark);
      mark.append(words);
      return mark;
    });
  });
}

/** Takes `<mark>` elements away, and leaves their words. */
export function unmark(marks: readonly HTMLElement[]): void {
  keepingHighlights(() => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  });
}

/** Changes the page, and puts the highlights of search and reading aloud back where they were. */
function keepingHighlights<Result>(change: () => Result): Result {
  const kept = ('highlights' in CSS ? [...CSS.highlights.values()] : []).flatMap((highlight) =>
    [...highlight].flatMap((range) => {
      const block = blockOf(range.startContainer);
      if (block === null || !block.contains(range.endContainer)) return [];
      const start = offsetIn(block, range.startContainer, range.startOffset);
      return [{ highlight, range, block, start, end: offsetIn(block, range.endContainer, range.endOffset) }];
    }),
  );
  const result = change();
  for (const { highlight, range, block, start, end } of kept) {
    highlight.delete(range);
    highlight.add(rangeOf(block, start, end));
  }
  return result;
}

const blockOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('[id]:not(a)') ?? null;
