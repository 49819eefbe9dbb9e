/** PNGs of few colours: some inks on paper, and steps between for the edges of letters. */
import { crc32, deflateSync } from 'node:zlib';

/** Steps from paper to an ink; each ink has so many entries in the palette. */
export const STEPS = 16;

/** The palette of paper and inks, as `#rrggbb`: red, green and blue of each step to the first ink, to the second and so on. */
export const paletteOf = (paper: string, inks: readonly string[]): readonly (readonly number[])[] =>
  inks.flatMap((ink) => Array.from({ length: STEPS }, (_, step) => mixed(paper, ink, step / (STEPS - 1))));

/**
 * The number of the nearest colour of a palette for each pixel.
 *
 * @param data red, green, blue and opacity of each pixel
 */
export function indexed(data: Buffer, palette: readonly (readonly number[])[]): Buffer {
  const bytes = data.byteOffset % 4 === 0 ? data : new Uint8Array(data);
  // Most pixels are as the one before, which is seen by all their bytes at once.
  const whole = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const pixels = Buffer.allocUnsafe(whole.length);
  const known = new Map<number, number>();
  for (let from = 0, to = 0; from < whole.length; from = to) {
    const same = whole[from];
    do to += 1;
    while (to < whole.length && whole[to] === same);
    const at = from * 4;
    const colour = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const nearest = known.get(colour) ?? nearestTo(colour, palette);
    known.set(colour, nearest);
    pixels.fill(nearest, from, to);
  }
  return pixels;
}

function nearestTo(colour: number, palette: readonly (readonly number[])[]): number {
  const distances = palette.map(([red = 0, green = 0, blue = 0]) =>
    Math.hypot(red - (colour >> 16), green - ((colour >> 8) & 255), blue - (colour & 255)),
  );
  return distances.indexOf(Math.min(...distances));
}

/** A colour between two, as `#rrggbb`; `share` is of the second. */
function mixed(from: string, to: string, share: number): readonly number[] {
  return [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a + (b - a) * share);
  });
}

/** A PNG whose pixels are numbers of colours, row by row. https://www.w3.org/TR/png-3/ */
export function indexedPng(
  pixels: Buffer,
  palette: readonly (readonly number[])[],
  { width, height }: { readonly width: number; readonly height: number },
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3], 8);
  // Each row is told that it is not filtered.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) pixels.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
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
