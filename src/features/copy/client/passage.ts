/** What is to be copied: a paragraph, or the official text that is selected. */
import { type CitedPlace, placeBetween } from '../../../citations/place.ts';
import { officialBlocks, placeLabelOf } from '../../../browser/official-blocks.ts';
import { offsetIn, rangeBetween } from '../../../browser/text-range.ts';

/** A passage of official text. */
export interface CopiedPassage {
  /** The first and the last block in it that can be cited; none within a heading. */
  readonly ids: readonly string[];
  /** These, as they are cited. */
  readonly place: CitedPlace | undefined;
  /** What to call it: "III.4", "III.4–III.5". */
  readonly label: string;
  /** Its words, block by block. */
  readonly texts: readonly string[];
  /** What is selected, to the boundaries of words; none for a whole paragraph. */
  readonly range: Range | undefined;
}

/** A paragraph or caption as a passage. */
export function paragraphPassage(block: HTMLElement): CopiedPassage {
  return { ...placed([block], block.id), texts: [block.textContent], range: undefined };
}

/** What to call blocks that have a label, and others. */
function placed(blocks: readonly HTMLElement[], otherwise: string): Pick<CopiedPassage, 'ids' | 'place' | 'label'> {
  const labelled = blocks.flatMap((block) => {
    const label = placeLabelOf(block);
    return label === undefined ? [] : [{ id: block.id, label }];
  });
  const [first] = labelled;
  const last = labelled.at(-1);
  const place = first && last && placeBetween(first, last);
  return { ids: [first, last].flatMap((one) => one?.id ?? []), place, label: place?.label ?? otherwise };
}

/**
 * The official text in the selection, to the boundaries of words.
 *
 * @returns `undefined` if there is none
 */
export function selectedPassage(): CopiedPassage | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const selected = selection.getRangeAt(0).cloneRange();
  // Firefox leaves out of a selection what cannot be selected, and has a range on either side.
  const end = selection.getRangeAt(selection.rangeCount - 1);
  selected.setEnd(end.endContainer, end.endOffset);
  const parts = officialBlocks()
    .filter((block) => selected.intersectsNode(block))
    .map((block) => partOf(block, selected))
    .filter(({ text }) => text !== '');
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const range = rangeBetween({ element: first.block, offset: first.start }, { element: last.block, offset: last.end });
  return {
    ...placed(
      parts.map(({ block }) => block),
      first.text,
    ),
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
