/** The icon of the site in pixels, for systems that draw no SVG on their home screens. */
import sharp from 'sharp';
import { mediaTypeOf } from '../core/media-types.ts';

/** The sizes that systems ask for: https://developer.mozilla.org/docs/Web/Progressive_web_apps/Manifest/Reference/icons */
const SIZES = [192, 512] as const;

/** The icons: the file of each, below the site's base, and its width and height. */
export const ICONS = SIZES.map((size) => ({ size, file: `icon-${size}.png`, type: mediaTypeOf('icon.png') }));

/** The resolution at which a pixel of an SVG is a pixel. */
const USUAL = 72;

/**
 * Draws a logo as a square PNG. What it leaves free is transparent.
 *
 * @param logo an SVG
 */
export async function drawIcon(logo: Uint8Array, size: number): Promise<Uint8Array> {
  const { width, height } = await sharp(logo).metadata();
  return sharp(logo, { density: (USUAL * size) / Math.max(width, height) })
    .resize(size, size, { fit: 'contain', background: '#0000' })
    .png()
    .toBuffer();
}
