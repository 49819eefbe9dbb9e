/** How much text of a document is compared when the site is made. */
import type { Document } from '../../core/model.ts';
import { allBlocks } from '../../core/reading-order.ts';
import { sourceText } from '../../exports/source-text.ts';

/** What the proof compares of a document: it counts this again (src/proof/held.ts). */
export interface Extent {
  readonly sections: number;
  /** The lines of `source.txt` that have text. */
  readonly lines: number;
  /** The characters of these lines, without the spaces at their ends. */
  readonly characters: number;
}

/** Counts what the proof compares of a document. */
export function extentOf(document: Document): Extent {
  const lines = sourceText(document)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/(?<![ \t])[ \t]+$/, ''))
    .filter((line) => line.trim() !== '');
  return {
    sections: document.sections.length,
    lines: lines.length,
    characters: lines.reduce((sum, line) => sum + Array.from(line).length, 0),
  };
}

/** Counts the pictures of a document of which we have no more than the place and the caption. */
export const missingPictures = ({ sections }: Document): number =>
  sections.flatMap(allBlocks).filter((block) => block.kind === 'figure' && block.image === undefined).length;
