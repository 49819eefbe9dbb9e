/** Where on a document's length things stand: the document as a line, on which each section takes the share it has of the text. */
import type { Place } from '../../core/model.ts';
import { addressedBlocks, type Document, type Section } from '../../core/model.ts';

/** A section's share of the line. `start` and `end` are per cent of it. */
export interface Stretch {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
}

/** A document as a line. */
export interface DocumentLine {
  readonly stretches: readonly Stretch[];
  /** Where on it a place begins, in per cent. */
  at(place: Place): number;
}

/** Lays the characters of a document's paragraphs and captions end to end. */
export function documentLine(document: Document): DocumentLine {
  const starts = new Map<string, number>();
  let length = 0;
  const spans = document.sections.map((section) => {
    const start = length;
    for (const { id, text } of addressedBlocks(section)) {
      starts.set(id, length);
      length += text.length;
    }
    return { section, start, end: length };
  });
  const share = (characters: number) => Math.round((characters / length) * 1e4) / 100;
  return {
    stretches: spans.map(({ section, start, end }) => ({ section, start: share(start), end: share(end) })),
    at: ({ block, start }) => share((starts.get(block.id) ?? 0) + start),
  };
}
