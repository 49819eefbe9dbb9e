/** PNGs with 16 colours: paper, three inks, and shades between them for the edges of letters. */
import { crc32, deflateSync } from 'node:zlib';
import type { Size } from './share-image.ts';

/** Takes a third of the time of level 5 for files that are three tenths larger: most pixels are paper. */
const PACKING = { level: 2 };

/** How many shades there are from paper to an ink, with the ink itself. */
const STEPS = 5;

/**
 * Makes the palette of paper and three inks, all given as `#rrggbb`. Returns the red, green and blue of paper, then of
 * every shade of every ink.
 */
export const paletteOf = (paper: string, inks: readonly [string, string, string]): readonly (readonly number[])[] => [
  mixed(paper, paper, 1),
  ...inks.flatMap((ink) => Array.from({ length: STEPS }, (_, step) => mixed(paper, ink, (step + 1) / STEPS))),
];

/**
 * Returns the palette's index for an ink that covers a part of the paper.
 *
 * @param ink the index of the ink
 * @param cover from 0 (nothing) to 255 (everything)
 */
export function colourOf(ink: number, cover: number): number {
  const step = Math.round((cover * STEPS) / 255);
  return step === 0 ? 0 : ink * STEPS + step;
}

/** Returns the bytes of a row: one for the filter of the row (0: none), then two pixels in each byte. */
export const rowLength = (width: number): number => 1 + Math.ceil(width / 2);

/** Mixes two colours, given as `#rrggbb`; `share` is the share of the second. */
function mixed(from: string, to: string, share: number): readonly number[] {
  return [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a + (b - a) * share);
  });
}

/**
 * Writes a PNG whose pixels are indexes of colours. https://www.w3.org/TR/png-3/
 *
 * @param rows rows of pixels, each as long as {@link rowLength} says
 */
export function indexedPng(rows: Buffer, palette: readonly (readonly number[])[], { width, height }: Size): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits for each pixel, which is an index of the palette.
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, PACKING)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
