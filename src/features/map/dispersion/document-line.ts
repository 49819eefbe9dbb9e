/** Computes where things are on a line, drawn from left to right, that represents a document or the whole library. */
import { directionOf } from '../../../core/languages/tags.ts';
import type { Place } from '../../../core/model.ts';
import type { Document, Section } from '../../../core/model.ts';
import { addressedBlocks } from '../../../core/reading-order.ts';

/** A part of the line. `start` and `end` are in per cent, from the left. */
export interface LineStretch {
  readonly start: number;
  readonly end: number;
}

/** A line that is divided into stretches. */
export interface Line<Part extends LineStretch> {
  readonly stretches: readonly Part[];
  /** Returns where a place begins on the line, in per cent from the left. */
  at(place: Place): number;
}

/** The stretch of a section on the line of its document. */
export interface SectionStretch extends LineStretch {
  readonly section: Section;
}

const lines = new WeakMap<Document, Line<SectionStretch>>();

const rounded = (share: number) => Math.round(share * 1e4) / 100;

/**
 * Returns a document as a line on which each section takes its share of the text, measured in characters of its
 * paragraphs and captions. In a language that is written from right to left, the text begins at the right end.
 */
export function documentLine(document: Document): Line<SectionStretch> {
  const known = lines.get(document);
  if (known !== undefined) return known;
  const line = lineOf(document);
  lines.set(document, line);
  return line;
}

/** Returns the stretch of a section on the line of its document; `undefined` for several sections. */
export function stretchOf(document: Document, sections: readonly Section[]): LineStretch | undefined {
  const [only, ...others] = sections;
  return others.length > 0 ? undefined : documentLine(document).stretches.find(({ section }) => section === only);
}

function lineOf(document: Document): Line<SectionStretch> {
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
  const isFromRight = directionOf(document.language) === 'rtl';
  const at = (characters: number) => rounded((isFromRight ? length - characters : characters) / length);
  return {
    stretches: spans.map(({ section, start, end }) => ({
      section,
      start: at(isFromRight ? end : start),
      end: at(isFromRight ? start : end),
    })),
    at: ({ block, start }) => at((starts.get(block.id) ?? 0) + start),
  };
}

/** Returns all documents as a line on which each has the same length. */
export function libraryLine(documents: readonly Document[]): Line<LineStretch> {
  const firsts = new Map(documents.map((document, index) => [document, index / documents.length]));
  return {
    stretches: documents.map((_, index) => ({
      start: rounded(index / documents.length),
      end: rounded((index + 1) / documents.length),
    })),
    at(place) {
      const within = documentLine(place.document).at(place) / 100 / documents.length;
      return rounded((firsts.get(place.document) ?? 0) + within);
    },
  };
}
