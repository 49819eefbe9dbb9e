/** Draws where a term occurs in a document as ticks alone, small enough to stand below each note beside the text. */
import { words } from '@words/places.ts';
import type { Document, Place } from '../../../core/model.ts';
import { type Markup, markup } from '../../../html/markup.ts';
import { documentLine } from './document-line.ts';

/** The numbers of ticks that tell something: one alone is where the reader is, and more are a bar at this size. */
const [FEWEST, MOST] = [2, 30];

/**
 * Draws a tick for each place, the document being as long as the picture is wide. It shows nothing that the term's page
 * does not say, so that only the eye meets it. Places are rounded to hundredths of the document, which no eye can tell apart
 * at this size: the picture then takes few bytes, however many places there are.
 *
 * @param places of the term, in this document and in others
 * @returns an empty text if the ticks would tell nothing
 */
export default function drawTicks(document: Document, places: readonly Place[]): Markup | '' {
  const line = documentLine(document);
  const own = places.filter((place) => place.document === document);
  const at = new Set(own.map((place) => Math.round(line.at(place))));
  if (at.size < FEWEST || at.size > MOST) return '';
  const ticks = [...at].map((x) => `M${x} 0v1`).join('');
  return markup`<svg class="ticks" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><title>${words.ticks}</title><path d="${ticks}"/></svg>`;
}
