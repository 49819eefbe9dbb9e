/** The icon that a phone shows on its home screen. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIcon, ICONS } from '../../src/metadata/icon.ts';

/** Returns the colours of some pixels of an icon, with their opacity. */
async function colours(icon: Uint8Array, ...places: readonly (readonly [x: number, y: number])[]) {
  const { data, info } = await sharp(icon).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return places.map(([x, y]) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)]);
}

test.each(ICONS)('a phone gets the logo of a publication in $size pixels', async ({ size }) => {
  const icon = await drawIcon(readFileSync('tests/fixtures/charter/content/logo.svg'), size);
  expect(await sharp(icon).metadata()).toMatchObject({ format: 'png', width: size, height: size });
  // The logo is a blue disc, with a light anchor in its middle.
  const middle = size / 2;
  expect(await colours(icon, [0, 0], [Math.round(size / 8), middle], [middle, middle])).toEqual([
    [0, 0, 0, 0],
    [0x1b, 0x4f, 0x8f, 0xff],
    [0xfb, 0xfc, 0xfd, 0xff],
  ]);
});

test('a phone gets a logo that is wider than high whole, with nothing above and below it', async () => {
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="16"><rect width="64" height="16" fill="#f00"/></svg>';
  const icon = await drawIcon(new TextEncoder().encode(logo), 192);
  expect(await colours(icon, [96, 10], [1, 96], [190, 96])).toEqual([
    [0, 0, 0, 0],
    [0xff, 0, 0, 0xff],
    [0xff, 0, 0, 0xff],
  ]);
});
