/** The passage that is to be copied: a paragraph, or selected official text. */
import { type CitedPlace, placeBetween } from '../../../citations/place.ts';
import { officialBlocks, placeLabelOf } from '../../../browser/official-blocks.ts';
import { offsetIn, rangeBetween } from '../../../browser/text-range.ts';

/** A passage of official text. */
export interface CopiedPassage {
  /** The ids of its first and last block that can be cited; none if it is within a heading. */
  readonly ids: readonly string[];
  /** These blocks, as they are cited. */
  readonly place: CitedPlace | undefined;
  /** Its label: "III.4", "III.4–III.5". */
  readonly label: string;
  /** Its words, one text for each block. */
  readonly texts: readonly string[];
  /** Where these are. */
  readonly parts: readonly PassagePart[];
  /** What is selected, extended to whole words; `undefined` if the passage is a whole paragraph. */
  readonly range: Range | undefined;
}

/** Makes a passage of a whole paragraph or caption. */
export function paragraphPassage(block: HTMLElement): CopiedPassage {
  const text = block.textContent;
  const parts = [{ block, text, start: 0, end: text.length }];
  return { ...placed([block], block.id), texts: [text], parts, range: undefined };
}

/** The ids and the label of blocks; `otherwise` is the label if none of them has one. */
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
 * Makes a passage of the selected official text, extended to whole words.
 *
 * @returns `undefined` if no official text is selected
 */
export function selectedPassage(): CopiedPassage | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const selected = selection.getRangeAt(0).cloneRange();
  // Firefox leaves out what cannot be selected, so that a selection has several ranges.
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
    parts,
    range,
  };
}

/** Words of one block. */
export interface PassagePart {
  readonly block: HTMLElement;
  readonly text: string;
  /** Where the part begins and ends in the block's text. */
  readonly start: number;
  readonly end: number;
}

/** The part of a block that is selected, extended to whole words and without white space at its ends. */
function partOf(block: HTMLElement, selected: Range): PassagePart {
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
