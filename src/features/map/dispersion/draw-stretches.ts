/** Draws the part of a term's picture that is the same for all terms of a document. */
import type { Document } from '../../../core/model.ts';
import { memoOf } from '../../../core/memo/memo.ts';
import { languageAttributes } from '../../../ui/format.ts';
import { attribute, joinParts, type Markup, markup } from '../../../html/markup.ts';
import { documentLine } from './document-line.ts';
import { labelsWithRoom } from './labels-with-room.ts';

/** Formats a share of the bar for SVG. */
export const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

/**
 * Draws the document as a bar that is divided into sections, with the labels of sections below it where there is room.
 */
export const drawStretches = memoOf((document: Document): Markup => {
  const { stretches } = documentLine(document);
  const labelled = new Set(labelsWithRoom(stretches).map(({ section }) => section));
  const lang = attribute('lang', languageAttributes(document.language).lang);
  return joinParts(
    stretches.map(({ section, start, end }) => [
      markup`<rect class="stretch" x="${percent(start)}" width="${percent(end - start)}"></rect>`,
      labelled.has(section)
        ? markup`<text x="${percent((start + end) / 2)}" y="52"${lang}>${section.label}</text>`
        : '',
    ]),
  );
});
