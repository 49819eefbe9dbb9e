/** Reads written sections as the engine reads them: what is shown is what is held against the original. */
import { type Fault } from '../../core/content/fault.ts';
import { readSectionFile } from '../../core/content/section-file.ts';
import type { NumberStyle } from '../../core/numbers/styles.ts';
import { readBlocks } from '../../core/text/blocks.ts';
import { linesOf } from '../../core/text/compare.ts';
import { flatten, type ReadBlock } from '../../core/text/read-block.ts';
import { LINE_BREAK } from '../../core/text/read-words.ts';
import type { Words } from '../../core/block.ts';

/** A section as the engine reads it. */
export interface SectionRead {
  readonly blocks: readonly ReadBlock[];
  readonly footnotes: readonly ReadBlock[];
  /** Lines for `source.txt`. */
  readonly lines: readonly string[];
  readonly footnoteLines: readonly string[];
  readonly outOfSequence: readonly string[];
  readonly faults: readonly Fault[];
}

/** Reads a section's Markdown. */
export function readBack(text: string, styles: readonly NumberStyle[], file: string): SectionRead {
  const { tree, faults } = readSectionFile({ file, text, hash: '' });
  if (tree === undefined) return { blocks: [], footnotes: [], lines: [], footnoteLines: [], outOfSequence: [], faults };
  const first = readBlocks(tree, styles, file);
  const { blocks, footnotes, outOfSequence, faults: shapes } = readBlocks(tree, styles, file, first.outOfSequence);
  return {
    blocks,
    footnotes,
    lines: linesOf(blocks).map((line) => line.text),
    footnoteLines: linesOf(footnotes).map((line) => line.text),
    outOfSequence,
    faults: [...faults, ...shapes],
  };
}

/** Stands for a call in {@link partsOf}; no text has it. */
const CALL = '\u0000';

/** The words of blocks in their order, a piece for each line of a block and for what stands between calls of footnotes. */
export function partsOf(blocks: readonly ReadBlock[]): { readonly text: string; readonly followsCall: boolean }[] {
  return flatten(blocks).flatMap(({ words }) =>
    withCalls(words)
      .split(LINE_BREAK)
      .flatMap((line) => line.split(CALL).map((text, index) => ({ text, followsCall: index > 0 })))
      .filter(({ text }) => text !== ''),
  );
}

function withCalls(words: readonly Words[]): string {
  return words
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'break') return LINE_BREAK;
      return part.kind === 'call' ? CALL : withCalls(part.words);
    })
    .join('');
}
