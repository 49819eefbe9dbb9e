/** The picture of the words of a passage, as its pixels show it. */
import { colours, see } from '../support/see-picture.ts';
import { describe, expect, test } from 'vitest';
import { canDrawQuote, quoteCard } from '../../src/metadata/share-image/quote-card.ts';

describe('a picture of a passage', () => {
  const PASSAGE = { context: 'III.4 · The Harbour Charter', publication: 'Harbour Papers' };

  test.each([1, 5, 20, 40])(
    'has its words between the name and the place, even with %i sentences',
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

  test('has its words in the middle of their room, which a long text fills', async () => {
    const short = (await see({ ...PASSAGE, title: 'No berth.' }, quoteCard)).title;
    expect(Math.abs((short.top + short.bottom) / 2 - 328)).toBeLessThan(4);
    for (const sentences of [17, 40]) {
      const { title } = await see({ ...PASSAGE, title: 'No quay < & > berth. '.repeat(sentences).trim() }, quoteCard);
      expect(title.bottom - title.top).toBeGreaterThan(290);
      expect(title.right - title.left).toBeGreaterThan(960);
    }
  });

  test('has the name of the publication larger than the place of the passage, both at its left edge', async () => {
    const { name, context } = await see({ ...PASSAGE, title: 'No berth.', context: 'Harbour Papers' }, quoteCard);
    for (const { left } of [name, context]) expect(Math.abs(left - 90)).toBeLessThan(4);
    expect((context.right - context.left) / (name.right - name.left)).toBeCloseTo(27 / 36, 1);
  });

  test('shows a short text larger than a long one', async () => {
    const firstLetter = async (title: string) => {
      const { top, bottom } = (await see({ ...PASSAGE, title }, quoteCard)).title;
      return bottom - top;
    };
    const few = await firstLetter('H');
    expect(few).toBeGreaterThan(35);
    // Spaces at the end are invisible.
    expect(await firstLetter('H'.padEnd(700))).toBeLessThan(few / 1.5);
  });

  test('is in the font of official text, whose H is wider than in the fonts of systems', async () => {
    const { title } = await see({ ...PASSAGE, title: 'HHHHHHHH' }, quoteCard);
    expect(title.right - title.left).toBeGreaterThan(352);
    expect(title.right - title.left).toBeLessThan(368);
  });

  test('is the same for the same words, and different for others', async () => {
    const [one, same, other] = await Promise.all(
      ['A berth.', 'A berth.', 'A birth.'].map((title) => quoteCard({ ...PASSAGE, title }, colours)),
    );
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  test('shows each of its words: if any of them is another, so is the picture', async () => {
    const words = 'Every boat that waits at the quay pays for a berth in the harbour'.split(' ');
    const draw = (title: readonly string[]) => quoteCard({ ...PASSAGE, title: title.join(' ') }, colours);
    const pictures = [await draw(words), ...(await Promise.all(words.map((_, at) => draw(words.with(at, 'no')))))];
    const seen = new Set(pictures.map((picture) => Buffer.from(picture).toString('base64')));
    expect(seen.size).toBe(words.length + 1);
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
