/** Draws what the pictures of all terms along a document have in common (page/markup.ts). */
import type { Document } from '../../core/model.ts';
import { memoOf } from '../../core/memo/memo.ts';
import { languageAttributes } from '../../ui/format.ts';
import { attribute, inRow, type Markup, markup } from '../../html/markup.ts';
import { documentLine } from './document-line.ts';
import { labelsWithRoom } from './labels-with-room.ts';

/** A share of the bar, as SVG has it. */
export const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

/** The document: a bar divided by section, with their labels below it where these have room. */
export const drawStretches = memoOf((document: Document): Markup => {
  const { stretches } = documentLine(document);
  const labelled = new Set(labelsWithRoom(stretches).map(({ section }) => section));
  const lang = attribute('lang', languageAttributes(document.language).lang);
  return inRow(
    stretches.map(({ section, start, end }) => [
      markup`<rect class="stretch" x="${percent(start)}" width="${percent(end - start)}"></rect>`,
      labelled.has(section)
        ? markup`<text x="${percent((start + end) / 2)}" y="52"${lang}>${section.label}</text>`
        : '',
    ]),
  );
});
