/** The words of official text on a page, with the places where the browser paints them. Runs in the page. */

/** A word, or the part of one that an element encloses. In a script without spaces, a single character. */
export interface Word {
  readonly text: string;
  /** The element whose text the word is. */
  readonly element: HTMLElement;
  /** Returns where the word is in the window now: a box a line. */
  readonly boxes: () => DOMRect[];
}

const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Returns the words of a block, in the order of its text. */
export function wordsOf(block: HTMLElement): Word[] {
  const words: Word[] = [];
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const node = text;
    const element = node.parentElement;
    if (!(element instanceof HTMLElement)) continue;
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(WORDS)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      words.push({ text: word, element, boxes: () => [...range.getClientRects()] });
    }
  }
  return words;
}
