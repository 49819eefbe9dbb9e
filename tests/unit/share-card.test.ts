/** The file of a picture: what programs that show pictures read in it. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { card } from '../../src/metadata/share-image/card.ts';
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
  test('sees each text where it was put, in its ink, beside a stripe of fourteen pixels', async () => {
    const text = { data: Buffer.from([255, 0, 255, 0, 255, 128]), width: 3, height: 2 };
    const size = { width: 21, height: 8 };
    const picture = await card(
      [
        { text, left: 15, top: 1, ink: 'ink' },
        { text, left: 18, top: 4.6, ink: 'quiet' },
      ],
      colours,
      size,
    );
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', ...size, isPalette: true });
    const pixels = await pixelsOf(picture);
    const shade = (ink: readonly number[]) => ink.map((part) => Math.round(255 + ((part - 255) * 128) / 255));
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
    // Nobody sees a difference of one in the shades between paper and ink.
    const differences = pixels.flat(2).map((part, at) => Math.abs(part - (expected.flat(2)[at] ?? NaN)));
    expect(Math.max(...differences)).toBeLessThanOrEqual(1);
  });
});
