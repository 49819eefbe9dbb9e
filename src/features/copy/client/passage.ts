/** What is to be copied: a paragraph, or the official text that is selected. */
import { labelOf, officialBlocks, placeLabelOf } from '../../page/client/official-blocks.ts';
import { offsetIn, rangeBetween } from '../../page/client/text-range.ts';

/** A passage of official text. */
export interface Passage {
  /** The block in which it begins; none within a heading. */
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
  const range = rangeBetween({ element: first.block, offset: first.start }, { element: last.block, offset: last.end });
  const cited = parts.find(({ block }) => placeLabelOf(block) !== undefined)?.block;
  return {
    id: cited?.id,
    label: (cited && placeLabelOf(cited)) ?? first.text,
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
  const text = block.textContent;
  const from =
    all.comparePoint(selected.startContainer, selected.startOffset) === 0
      ? offsetIn(block, selected.startContainer, selected.startOffset)
      : 0;
  const to =
    all.comparePoint(selected.endContainer, selected.endOffset) === 0
      ? offsetIn(block, selected.endContainer, selected.endOffset)
      : text.length;
  const words = [...new Intl.Segmenter(block.lang || 'en', { granularity: 'word' }).segment(text)].filter(
    ({ index, segment }) => segment.trim() !== '' && index < to && index + segment.length > from,
  );
  const start = words[0]?.index ?? from;
  const last = words.at(-1);
  const end = last === undefined ? start : last.index + last.segment.length;
  return { block, text: text.slice(start, end), start, end };
}
