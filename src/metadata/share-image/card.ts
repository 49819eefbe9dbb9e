/** A picture with a stripe on the left, and texts in the publication's colours. */
import sharp, { type OverlayOptions } from 'sharp';
import type { SiteData } from '../../core/schemas/site.ts';
import type { SetText } from './set-text.ts';
import { SHARE_IMAGE, type Size } from './share-image.ts';

/** A text, its position, and which of the publication's colours it has. */
export interface Placed {
  readonly text: SetText;
  readonly left: number;
  readonly top: number;
  readonly ink: 'rubric' | 'ink' | 'quiet';
}

/** The width of the stripe. */
const STRIPE = 14;

/** Paper, three inks, and shades between them for the edges of letters. */
const FEW_COLOURS = { palette: true, colours: 32, dither: 0 } as const;

/**
 * Paints a picture as a PNG.
 *
 * @param placed texts that do not overlap
 * @param colours the publication's colours
 */
export async function card(
  placed: readonly Placed[],
  { paper, ...inks }: SiteData['colours'],
  { width, height }: Size = SHARE_IMAGE,
): Promise<Uint8Array> {
  const painted = (background: string, area: Size) => ({ ...area, channels: 3, background }) as const;
  const stripe = { input: { create: painted(inks.rubric.light, { width: STRIPE, height }) }, left: 0, top: 0 };
  const texts = placed.map(async ({ text, left, top, ink }): Promise<OverlayOptions> => {
    const size = { width: text.width, height: text.height };
    const input = await sharp({ create: painted(inks[ink].light, size) })
      .joinChannel(text.data, { raw: { ...size, channels: 1 } })
      .png()
      .toBuffer();
    return { input, left, top: Math.round(top) };
  });
  return sharp({ create: painted(paper.light, { width, height }) })
    .composite([stripe, ...(await Promise.all(texts))])
    .png(FEW_COLOURS)
    .toBuffer();
}
