/** A picture with a stripe on the left, and texts in the publication's colours. */
import type { SiteData } from '../../core/schemas/site.ts';
import { colourOf, indexedPng, paletteOf, rowLength } from './indexed-png.ts';
import type { SetText } from './set-text.ts';
import { SHARE_IMAGE, type Size } from './share-image.ts';

/** The colours that texts on a picture can have. */
const INKS = ['rubric', 'ink', 'quiet'] as const;

/** A text and its position. */
export interface Placed {
  readonly text: SetText;
  readonly left: number;
  readonly top: number;
  readonly ink: (typeof INKS)[number];
}

/** The width of the stripe. */
const STRIPE = 14;

/**
 * Paints a picture as a PNG.
 *
 * @param placed texts that do not overlap
 * @param colours the publication's colours
 */
export function card(
  placed: readonly Placed[],
  colours: SiteData['colours'],
  { width, height }: Size = SHARE_IMAGE,
): Uint8Array {
  const rowBytes = rowLength(width);
  const rows = Buffer.alloc(rowBytes * height);
  /** Sets a pixel to a colour, given by its index in the palette. Only paper is painted over. */
  const put = (row: number, column: number, colour: number): void => {
    const at = row * rowBytes + 1 + (column >> 1);
    rows[at] = (rows[at] ?? 0) | (column % 2 === 0 ? colour << 4 : colour);
  };
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < STRIPE; column += 1) put(row, column, colourOf(0, 255));
  for (const { text, left, top, ink } of placed) {
    const byCover = Uint8Array.from({ length: 256 }, (_, cover) => colourOf(INKS.indexOf(ink), cover));
    for (let row = 0; row < text.height; row += 1)
      for (let column = 0; column < text.width; column += 1) {
        const colour = byCover[text.data[row * text.width + column] ?? 0] ?? 0;
        if (colour > 0) put(Math.round(top) + row, left + column, colour);
      }
  }
  const [rubric, main, quiet] = INKS;
  const palette = paletteOf(colours.paper.light, [colours[rubric].light, colours[main].light, colours[quiet].light]);
  return indexedPng(rows, palette, { width, height });
}
