/** The pixels of the picture of a shared link. */
import { modelOf } from '../support/charter-model.ts';
import { type Box, colours, see, type Seen } from '../support/see-picture.ts';
import { describe, expect, test } from 'vitest';
import { canDraw, drawCover, drawShareImage } from '../../src/metadata/share-image/draw.ts';
import type { ShareImage } from '../../src/metadata/share-image/share-image.ts';
import { passagesOf } from '../../src/core/passages.ts';
import { allPictures } from '../../src/metadata/share-image/pictures.ts';

describe('a link preview', () => {
  const SHORT = { title: 'Berths and dues', context: 'The Harbour Charter', publication: 'Harbour Papers' };
  let drawn: Promise<Seen> | undefined;
  const seen = () => (drawn ??= see(SHORT));

  test('is a PNG of the size that previews show', async () => {
    const { format, size } = await seen();
    expect([format, ...size]).toEqual(['png', 1200, 630]);
  });

  test('shows the name of the publication, the title and the context in its colours, from top to bottom, inside margins', async () => {
    const { name, title, context, paper } = await seen();
    expect(paper).toBeGreaterThan(0.85);
    expect(name.bottom).toBeLessThan(title.top);
    expect(title.bottom).toBeLessThan(context.top);
    for (const { left, right, top, bottom } of [name, title, context]) {
      expect(left).toBeGreaterThan(90);
      expect(left).toBeLessThan(120);
      expect(right).toBeLessThan(1110);
      expect(right - left).toBeGreaterThan(200);
      expect(top).toBeGreaterThan(60);
      expect(bottom).toBeLessThan(570);
    }
    // The title is in the middle, away from both.
    expect(title.top - name.bottom).toBeGreaterThan(100);
    expect(context.top - title.bottom).toBeGreaterThan(100);
  });

  test('has a stripe in the colour of the rubric at its left', async () => {
    expect((await seen()).stripe).toBe(14);
  });

  test('shows a title larger than the text around it', async () => {
    const { name, title, context } = await seen();
    const height = ({ top, bottom }: Box) => bottom - top;
    expect(height(title)).toBeGreaterThan(height(name) * 1.5);
    expect(height(title)).toBeGreaterThan(height(context) * 1.5);
  });

  test('shows titles of more than 70 letters smaller, and on as many lines as they need', async () => {
    const heightOf = async (title: string) => {
      const seenTitle = (await see({ ...SHORT, title })).title;
      return seenTitle.bottom - seenTitle.top;
    };
    // Spaces at the end are invisible.
    const [large, small] = [await heightOf('H'.padEnd(70)), await heightOf('H'.padEnd(71))];
    expect(small / large).toBeCloseTo(62 / 76, 1);
    expect(await heightOf('Hafen '.repeat(20))).toBeGreaterThan(small + 62);
  });

  test('has its title in the middle between the name and the context, which are where margins end', async () => {
    const { name, title, context } = await seen();
    expect(Math.abs(title.top - name.bottom - (context.top - title.bottom))).toBeLessThan(4);
    expect(Math.abs(name.top - 84)).toBeLessThan(4);
    expect(Math.abs(context.bottom - 558)).toBeLessThan(4);
  });

  test('has the lines of a title and of a context close together', async () => {
    const { title } = await see({ ...SHORT, title: 'H H '.repeat(8).trim() });
    expect(title.bottom - title.top).toBeLessThan(150);
    expect(title.bottom - title.top).toBeGreaterThan(125);
    const { context } = await see({ ...SHORT, context: 'Harbour '.repeat(12).trim() });
    expect(context.bottom - context.top).toBeLessThan(68);
    expect(context.bottom - context.top).toBeGreaterThan(58);
  });

  test('shows letters of another script in the same font whether or not an earlier picture had them', async () => {
    const mixed = () => drawShareImage({ ...SHORT, title: 'Hafen ễ' }, colours);
    const first = await mixed();
    await drawShareImage({ ...SHORT, title: 'ễ' }, colours);
    expect(await mixed()).toEqual(first);
  });

  test('shows a title that has no room in even smaller letters', async () => {
    const { name, title, context } = await see({ ...SHORT, title: 'A long title '.repeat(20).trim() });
    expect(title.top).toBeGreaterThan(name.bottom + 20);
    expect(title.bottom).toBeLessThan(context.top - 20);
  });

  test('shows signs of markup as they are', async () => {
    const widthOf = async (title: string) => {
      const { left, right } = (await see({ ...SHORT, title })).title;
      return right - left;
    };
    expect(await widthOf('<b>Dues</b> &amp;')).toBeGreaterThan((await widthOf('Dues')) * 2);
  });

  test('keeps a hyphenated word of the title on one line', async () => {
    const rightOf = async (title: string) => (await see({ ...SHORT, title })).title.right;
    // The first line has room for “high-”.
    expect(await rightOf('mechanisms for high-standard')).toBe(await rightOf('mechanisms for'));
  });

  test('shows the same for spaces of any width, for which fonts have no glyphs', async () => {
    const spaced = (space: string) =>
      drawShareImage({ title: `a${space}b`, context: `c${space}d`, publication: `e${space}f` }, colours);
    const [plain, unbroken] = [await spaced(' '), await spaced('\u00a0')];
    for (const space of ['\u2000', '\u2009', '\u200a', '\u3000']) expect(await spaced(space)).toEqual(plain);
    for (const space of ['\u2007', '\u202f']) expect(await spaced(space)).toEqual(unbroken);
  });
});

test('a reader sees on the cover of a book the same words, with a title half as large again', async () => {
  const image = { title: 'H', context: 'The Harbour Charter', publication: 'Harbour Papers' };
  const cover = await see(image, drawCover);
  expect([cover.format, ...cover.size]).toEqual(['png', 1200, 1800]);
  const { name, title, context } = cover;
  expect(Math.abs(title.top - name.bottom - (context.top - title.bottom))).toBeLessThan(4);
  expect(Math.abs(context.bottom - 1728)).toBeLessThan(4);
  const heightOf = async (words: string, draw: typeof drawCover) => {
    const { top, bottom } = (await see({ ...image, title: words }, draw)).title;
    return bottom - top;
  };
  expect((title.bottom - title.top) / (await heightOf('H', drawShareImage))).toBeCloseTo(112 / 76, 1);
  expect((await heightOf('H'.padEnd(71), drawCover)) / (title.bottom - title.top)).toBeCloseTo(88 / 112, 1);
});

describe('a picture', () => {
  const words = { title: 'Dues', context: 'Harbour', publication: 'Papers' };

  test.each<[Partial<ShareImage>, boolean]>([
    [{}, true],
    [{ title: 'Мореплавание' }, true],
    [{ title: 'Quai\u202f: Œuvre \u2009ő' }, true],
    [{ title: '港务费' }, false],
    [{ context: 'ميثاق' }, false],
    [{ publication: '港' }, false],
    [{ publication: 'x\u3000y' }, true],
  ])('with %j can be drawn: %s', (change, expected) => {
    expect(canDraw({ ...words, ...change })).toBe(expected);
  });

  test('can be drawn in Latin, Greek and Cyrillic letters at once', async () => {
    const { title } = await see({ title: 'Hafen Λιμήν Порт', context: 'x', publication: 'y' });
    expect(title.right - title.left).toBeGreaterThan(400);
  });
});

test('a publication gets a picture of its own, of each document whose letters the fonts have, and of the passages that it names', () => {
  const pictures = allPictures();
  const isOfPassage = ({ place }: (typeof pictures)[number]) => place?.includes('/p/') === true;
  expect(pictures.filter(isOfPassage).map(({ place }) => place)).toEqual(
    passagesOf(modelOf('harbour-charter')).map(({ id }) => `harbour-charter/p/${id}`),
  );
  expect(pictures.filter((picture) => !isOfPassage(picture)).map(({ place }) => place)).toEqual([
    undefined,
    'lights-plan',
    'harbour-charter',
    'open-quay-article',
  ]);
  const imageAt = (place: string | undefined) => pictures.find((picture) => picture.place === place)?.image;
  expect(imageAt(undefined)).toEqual({
    title: 'The papers of a small bay, with notes',
    context:
      'Five papers about one harbour, in four languages, as their publishers wrote them. What their words mean stands beside them.',
    publication: 'Harbour Papers',
  });
  expect(imageAt('harbour-charter')).toEqual({
    title: 'The Harbour Charter of Pellan Bay',
    context: 'The Harbour Office',
    publication: 'Harbour Papers',
  });
  expect(imageAt(modelOf('open-quay-article').id)?.context).toBe('Revue des petits ports');
});
