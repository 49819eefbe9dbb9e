/** The picture that goes with a shared link, as its pixels show it. */
import { modelOf } from '../support/charter-model.ts';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { canDraw, drawShareImage } from '../../src/metadata/share-image/draw.ts';
import { canDrawQuote, quoteCard } from '../../src/metadata/share-image/quote-card.ts';
import type { ShareImage } from '../../src/metadata/share-image/share-image.ts';
import { passagesOf } from '../../src/core/passages.ts';
import { allPictures } from '../../src/metadata/share-image/pictures.ts';

/** Colours that are told apart on sight. */
const COLOURS = { paper: '#ffffff', ink: '#0000ff', quiet: '#00aa00', rubric: '#ff0000', raised: '#ffff00' };
const colours = {
  paper: { light: COLOURS.paper, dark: '#000000' },
  ink: { light: COLOURS.ink, dark: '#000000' },
  quiet: { light: COLOURS.quiet, dark: '#000000' },
  rubric: { light: COLOURS.rubric, dark: '#000000' },
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Seen {
  readonly size: readonly number[];
  readonly format: string | undefined;
  /** Width of the stripe at the left edge. */
  readonly stripe: number;
  /** Where the publication's name, the title and the context stand. */
  readonly name: Box;
  readonly title: Box;
  readonly context: Box;
  /** Part of the picture that is paper. */
  readonly paper: number;
}

/** What a picture shows. */
async function see(image: ShareImage, draw = drawShareImage): Promise<Seen> {
  const png = await draw(image, colours);
  const { format } = await sharp(png).metadata();
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  /** Which colour a pixel has, within what smooth edges of letters make of it. */
  const colourAt = (x: number, y: number): string => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3);
    if (Math.min(red, green, blue) > 240) return 'paper';
    if (red > green + 60 && red > blue + 60) return 'rubric';
    if (blue > red + 60 && blue > green + 60) return 'ink';
    if (green > red + 60 && green > blue + 60) return 'quiet';
    return 'edge';
  };
  const stripe = Array.from({ length: width }, (_, x) => colourAt(x, 5)).indexOf('paper');
  const boxOf = (colour: string): Box => {
    const box = { left: width, top: height, right: 0, bottom: 0 };
    for (let y = 0; y < height; y += 1)
      for (let x = stripe + 1; x < width; x += 1)
        if (colourAt(x, y) === colour) {
          box.left = Math.min(box.left, x);
          box.right = Math.max(box.right, x);
          box.top = Math.min(box.top, y);
          box.bottom = Math.max(box.bottom, y);
        }
    return box;
  };
  let paper = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) paper += colourAt(x, y) === 'paper' ? 1 : 0;
  return {
    size: [width, height],
    format,
    stripe,
    name: boxOf('rubric'),
    title: boxOf('ink'),
    context: boxOf('quiet'),
    paper: paper / (width * height),
  };
}

describe('a link preview', () => {
  const SHORT = { title: 'Berths and dues', context: 'The Harbour Charter', publication: 'Harbour Papers' };
  let drawn: Promise<Seen> | undefined;
  const seen = () => (drawn ??= see(SHORT));

  test('is a PNG of the size that previews show', async () => {
    const { format, size } = await seen();
    expect([format, ...size]).toEqual(['png', 1200, 630]);
  });

  test('shows the publication’s name, the title and the context in its colours, from top to bottom, within margins', async () => {
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
    // The title stands in the middle, away from either.
    expect(title.top - name.bottom).toBeGreaterThan(100);
    expect(context.top - title.bottom).toBeGreaterThan(100);
  });

  test('has a stripe of the rubric’s colour at its left', async () => {
    expect((await seen()).stripe).toBe(14);
  });

  test('sets a title larger than what is about it', async () => {
    const { name, title, context } = await seen();
    const height = ({ top, bottom }: Box) => bottom - top;
    expect(height(title)).toBeGreaterThan(height(name) * 1.5);
    expect(height(title)).toBeGreaterThan(height(context) * 1.5);
  });

  test('sets titles of more than 70 letters smaller, and on as many lines as they need', async () => {
    const heightOf = async (title: string) => {
      const seenTitle = (await see({ ...SHORT, title })).title;
      return seenTitle.bottom - seenTitle.top;
    };
    // Spaces at the end are not seen.
    const [large, small] = [await heightOf('H'.padEnd(70)), await heightOf('H'.padEnd(71))];
    expect(small / large).toBeCloseTo(62 / 76, 1);
    expect(await heightOf('Hafen '.repeat(20))).toBeGreaterThan(small + 62);
  });

  test('sets a title for which there is no room in smaller letters yet', async () => {
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

  test('leaves a hyphenated word of the title in one piece', async () => {
    const rightOf = async (title: string) => (await see({ ...SHORT, title })).title.right;
    // On the first line there is room for “high-”.
    expect(await rightOf('mechanisms for high-standard')).toBe(await rightOf('mechanisms for'));
  });

  test('shows the same for spaces of any width, which fonts have no glyphs for', async () => {
    const spaced = (space: string) =>
      drawShareImage({ title: `a${space}b`, context: `c${space}d`, publication: `e${space}f` }, colours);
    const [plain, unbroken] = [await spaced(' '), await spaced('\u00a0')];
    for (const space of ['\u2000', '\u2009', '\u200a', '\u3000']) expect(await spaced(space)).toEqual(plain);
    for (const space of ['\u2007', '\u202f']) expect(await spaced(space)).toEqual(unbroken);
  });
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

describe('a picture of a passage', () => {
  const PASSAGE = { context: 'III.4 · The Harbour Charter', publication: 'Harbour Papers' };

  test.each([1, 5, 20, 40])(
    'has its words between name and place, also if %i sentences are quoted',
    async (sentences) => {
      const words = 'No quay < & > berth. '.repeat(sentences).trim();
      const { name, title, context, size, format, stripe } = await see({ ...PASSAGE, title: words }, quoteCard);
      expect([format, ...size, stripe]).toEqual(['png', 1200, 630, 14]);
      expect(name.bottom).toBeLessThan(title.top);
      expect(title.bottom).toBeLessThan(context.top);
      expect(context.bottom).toBeLessThan(600);
      expect(title.right).toBeLessThan(1110);
      expect(title.right - title.left).toBeGreaterThan(400);
    },
  );

  test('sets few words larger than many', async () => {
    const firstLetter = async (title: string) => {
      const { top, bottom } = (await see({ ...PASSAGE, title }, quoteCard)).title;
      return bottom - top;
    };
    const few = await firstLetter('H');
    expect(few).toBeGreaterThan(35);
    // Spaces at the end are not seen.
    expect(await firstLetter('H'.padEnd(700))).toBeLessThan(few / 1.5);
  });

  test('is in the face of official text, whose H is wider than those of the faces that systems have', async () => {
    const { title } = await see({ ...PASSAGE, title: 'HHHHHHHH' }, quoteCard);
    expect(title.right - title.left).toBeGreaterThan(352);
    expect(title.right - title.left).toBeLessThan(368);
  });

  test('is the same for the same words, and another for others', async () => {
    const [one, same, other] = await Promise.all(
      ['A berth.', 'A berth.', 'A birth.'].map((title) => quoteCard({ ...PASSAGE, title }, colours)),
    );
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  test.each([
    ['“Quai”\u202f: Œuvre — 2 €', true],
    ['Порт', false],
    ['港务费', false],
    ['ميثاق', false],
  ])('can be drawn of %s: %s', (title, expected) => {
    expect(canDrawQuote({ ...PASSAGE, title })).toBe(expected);
  });
});

test('a publication has a picture of its own, of each document that the fonts have the letters of, and of the passages that it names', () => {
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
