/** A picture for link previews: a stripe at the left, and texts in the publication's colours. */
import type { SiteData } from '../../core/content/schemas/site.ts';
import { indexedPng, paletteOf, STEPS } from './indexed-png.ts';
import type { SetText } from './set-text.ts';
import { SHARE_IMAGE } from './share-image.ts';

/** The colours in which something can stand on a picture. */
const INKS = ['rubric', 'ink', 'quiet'] as const;

/** A text and where it stands. */
export interface Placed {
  readonly text: SetText;
  readonly left: number;
  readonly top: number;
  readonly ink: (typeof INKS)[number];
}

/** Width of the stripe. */
const STRIPE = 14;

const { width, height } = SHARE_IMAGE;

/** A row as PNG has it: a nought before its pixels. */
const ROW = width + 1;

/** The rows of one picture after the other. */
const rows = Buffer.alloc(ROW * height);

/**
 * A picture, as PNG.
 *
 * @param colours the publication's
 */
export function card(placed: readonly Placed[], colours: SiteData['colours']): Uint8Array {
  rows.fill(0);
  for (let start = 1; start < rows.length; start += ROW) rows.fill(STEPS - 1, start, start + STRIPE);
  for (const { text, left, top, ink } of placed) {
    const first = INKS.indexOf(ink) * STEPS;
    for (let row = 0; row < text.height; row += 1) {
      const from = row * text.width;
      const to = (Math.round(top) + row) * ROW + 1 + left;
      for (let column = 0; column < text.width; column += 1) {
        const step = (text.data[from + column] ?? 0) >> 4;
        if (step > 0) rows[to + column] = first + step;
      }
    }
  }
  const palette = paletteOf(
    colours.paper.light,
    INKS.map((ink) => colours[ink].light),
  );
  return indexedPng(rows, palette, SHARE_IMAGE);
}
