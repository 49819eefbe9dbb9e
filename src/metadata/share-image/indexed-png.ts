/** PNGs of few colours: some inks on paper, and steps between for the edges of letters. */
import { crc32, deflateSync } from 'node:zlib';

/** Larger by a fiftieth than zlib makes it by itself, in two thirds of the time: most pixels are paper. */
const PACKING = { level: 5, memLevel: 7, windowBits: 13 };

/** Steps from paper to an ink; each ink has so many entries in the palette. */
export const STEPS = 16;

/** The palette of paper and inks, as `#rrggbb`: red, green and blue of each step to the first ink, to the second and so on. */
export const paletteOf = (paper: string, inks: readonly string[]): readonly (readonly number[])[] =>
  inks.flatMap((ink) => Array.from({ length: STEPS }, (_, step) => mixed(paper, ink, step / (STEPS - 1))));

/** A colour between two, as `#rrggbb`; `share` is of the second. */
function mixed(from: string, to: string, share: number): readonly number[] {
  return [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a + (b - a) * share);
  });
}

/**
 * A PNG whose pixels are numbers of colours. https://www.w3.org/TR/png-3/
 *
 * @param rows of pixels, each with a nought before it, which says that it is not filtered
 */
export function indexedPng(
  rows: Buffer,
  palette: readonly (readonly number[])[],
  { width, height }: { readonly width: number; readonly height: number },
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3], 8);
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
