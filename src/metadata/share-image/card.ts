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

/**
 * A picture, as PNG.
 *
 * @param colours the publication's
 */
export function card(placed: readonly Placed[], colours: SiteData['colours']): Uint8Array {
  const { width, height } = SHARE_IMAGE;
  const pixels = Buffer.alloc(width * height);
  for (let row = 0; row < height; row += 1) pixels.fill(STEPS - 1, row * width, row * width + STRIPE);
  for (const { text, left, top, ink } of placed) {
    const first = INKS.indexOf(ink) * STEPS;
    for (let row = 0; row < text.height; row += 1)
      for (let column = 0; column < text.width; column += 1) {
        const step = (text.data[row * text.width + column] ?? 0) >> 4;
        if (step > 0) pixels[(Math.round(top) + row) * width + left + column] = first + step;
      }
  }
  const palette = paletteOf(
    colours.paper.light,
    INKS.map((ink) => colours[ink].light),
  );
  return indexedPng(pixels, palette, SHARE_IMAGE);
}
