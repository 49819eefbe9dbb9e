/** PNGs of 16 colours: three inks on paper, and steps between for the edges of letters. */
import { crc32, deflateSync } from 'node:zlib';

/** In a third of the time that level 5 takes, and larger by three tenths: most pixels are paper. */
const PACKING = { level: 2 };

/** Steps from paper to an ink. */
const STEPS = 5;

/** The palette of paper and three inks, as `#rrggbb`: red, green and blue of paper, then of each step to each ink. */
export const paletteOf = (paper: string, inks: readonly [string, string, string]): readonly (readonly number[])[] => [
  mixed(paper, paper, 1),
  ...inks.flatMap((ink) => Array.from({ length: STEPS }, (_, step) => mixed(paper, ink, (step + 1) / STEPS))),
];

/**
 * The place in the palette of an ink where it covers a part of the paper.
 *
 * @param ink its place among the inks
 * @param cover from 0, nothing, to 255, all
 */
export function colourOf(ink: number, cover: number): number {
  const step = Math.round((cover * STEPS) / 255);
  return step === 0 ? 0 : ink * STEPS + step;
}

/** Bytes of a row, in which a nought stands before its pixels: it is not filtered. Two pixels are a byte. */
export const rowLength = (width: number): number => 1 + Math.ceil(width / 2);

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
 * @param rows of pixels, each of {@link rowLength}
 */
export function indexedPng(
  rows: Buffer,
  palette: readonly (readonly number[])[],
  { width, height }: { readonly width: number; readonly height: number },
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, by palette.
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
