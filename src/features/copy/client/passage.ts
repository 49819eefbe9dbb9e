/** What is to be copied: a paragraph, or the official text that is selected. */
import { labelOf, officialBlocks } from '../../page/client/official-blocks.ts';

/** A passage of official text. */
export interface Passage {
  /** The paragraph or caption in which it begins; none within a heading. */
  readonly id: string | undefined;
  /** What to call it: "III.4". */
  readonly label: string;
  /** Its words, block by block. */
  readonly texts: readonly string[];
  /** What is selected, to the boundaries of words; none for a whole paragraph. */
  readonly range: Range | undefined;
}

/** A paragraph or caption as a passage. */
export function paragraphPassage(block: HTMLElement): Passage {
  return { id: block.id, label: labelOf(block) ?? block.id, texts: [block.textContent], range: undefined };
}

/**
 * The official text in the selection, to the boundaries of words.
 *
 * @returns `undefined` if there is none
 */
export function selectedPassage(): Passage | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const selected = selection.getRangeAt(0);
  const parts = officialBlocks()
    .filter((block) => selected.intersectsNode(block))
    .map((block) => partOf(block, selected))
    .filter(({ text }) => text !== '');
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  range.setStart(...pointIn(first.block, first.start));
  range.setEnd(...pointIn(last.block, last.end));
  const numbered = parts.find(({ block }) => labelOf(block) !== undefined)?.block;
  return {
    id: numbered?.id,
    label: (numbered && labelOf(numbered)) ?? first.text,
    texts: parts.map(({ text }) => text),
    range,
  };
}

interface Part {
  readonly block: HTMLElement;
  readonly text: string;
  /** Offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

/** The part of a block that is selected, to the boundaries of words and without white space at its ends. */
function partOf(block: HTMLElement, selected: Range): Part {
  const all = document.createRange();
  all.selectNodeContents(block);
  const before = all.cloneRange();
  const within = all.cloneRange();
  if (all.comparePoint(selected.startContainer, selected.startOffset) === 0)
    within.setStart(selected.startContainer, selected.startOffset);
  if (all.comparePoint(selected.endContainer, selected.endOffset) === 0)
    within.setEnd(selected.endContainer, selected.endOffset);
  before.setEnd(within.startContainer, within.startOffset);
  const from = before.toString().length;
  const words = [...new Intl.Segmenter(block.lang || 'en', { granularity: 'word' }).segment(block.textContent)].filter(
    ({ index, segment }) =>
      segment.trim() !== '' && index < from + within.toString().length && index + segment.length > from,
  );
  const start = words[0]?.index ?? from;
  const last = words.at(-1);
  const end = last === undefined ? start : last.index + last.segment.length;
  return { block, text: block.textContent.slice(start, end), start, end };
}

/** The point at an offset into an element's text: a text node with an offset. */
function pointIn(element: Element, offset: number): [Node, number] {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (offset <= passed + length) return [node, offset - passed];
    passed += length;
  }
  return [element, element.childNodes.length];
}
