/** The file of a picture: what programs that show pictures read in it. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { card } from '../../src/metadata/share-image/card.ts';
import { colourOf, indexedPng, paletteOf, rowLength } from '../../src/metadata/share-image/indexed-png.ts';
import { colours } from '../support/see-picture.ts';

/** Returns the red, green and blue of every pixel, row by row, as a program reads them. */
async function pixelsOf(png: Uint8Array): Promise<readonly (readonly number[])[][]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, y) =>
    Array.from({ length: info.width }, (__, x) => [
      ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
    ]),
  );
}

const [PAPER, RUBRIC, INK, QUIET] = [
  [255, 255, 255],
  [255, 0, 0],
  [0, 0, 255],
  [0, 170, 0],
];

describe('a program that shows a picture', () => {
  test('gets paper, and five even shades up to each of three inks', () => {
    expect(paletteOf('#ffffff', ['#000000', '#ff8000', '#5a0000'])).toEqual([
      PAPER,
      ...[204, 153, 102, 51, 0].map((grey) => [grey, grey, grey]),
      ...[
        [255, 230, 204],
        [255, 204, 153],
        [255, 179, 102],
        [255, 153, 51],
        [255, 128, 0],
      ],
      ...[
        [222, 204, 204],
        [189, 153, 153],
        [156, 102, 102],
        [123, 51, 51],
        [90, 0, 0],
      ],
    ]);
  });

  test('gets for the edge of a letter the shade that is nearest to how much of the paper it covers', () => {
    expect([0, 25, 26, 76, 77, 229, 230, 255].map((cover) => colourOf(0, cover))).toEqual([0, 0, 1, 1, 2, 4, 5, 5]);
    expect([0, 25, 26, 255].map((cover) => colourOf(2, cover))).toEqual([0, 0, 11, 15]);
  });

  test('reads rows of any width, two pixels in a byte, with none of the bytes of another row', async () => {
    const palette = paletteOf('#ffffff', ['#ff0000', '#0000ff', '#00aa00']);
    expect([1, 2, 3, 4].map(rowLength)).toEqual([2, 2, 3, 3]);
    const rows = Buffer.from([0, 0x05, 0xa0, 0, 0xf0, 0x50]);
    const png = indexedPng(rows, palette, { width: 3, height: 2 });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 3, height: 2, isPalette: true });
    expect(await pixelsOf(png)).toEqual([
      [PAPER, RUBRIC, INK],
      [QUIET, PAPER, RUBRIC],
    ]);
  });

  test('sees each text where it was put, in its ink, beside a stripe of fourteen pixels', async () => {
    const text = { data: Buffer.from([255, 0, 255, 0, 255, 128]), width: 3, height: 2 };
    const size = { width: 21, height: 8 };
    const pixels = await pixelsOf(
      card(
        [
          { text, left: 15, top: 1, ink: 'ink' },
          { text, left: 18, top: 4.6, ink: 'quiet' },
        ],
        colours,
        size,
      ),
    );
    const shade = (ink: readonly number[]) => ink.map((part) => Math.round(255 + (part - 255) * 0.6));
    const expected = Array.from({ length: size.height }, () =>
      Array.from({ length: size.width }, (_, x) => (x < 14 ? RUBRIC : PAPER)),
    );
    const put = (y: number, x: number, colour: number[]) => expected[y]?.splice(x, 1, colour);
    for (const [top, left, ink] of [
      [1, 15, INK],
      [5, 18, QUIET],
    ] as const) {
      put(top, left, ink);
      put(top, left + 2, ink);
      put(top + 1, left + 1, ink);
      put(top + 1, left + 2, shade(ink));
    }
    expect(pixels).toEqual(expected);
  });
});
