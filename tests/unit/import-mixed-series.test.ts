/** Laws made at random: series of every kind that restart, skip levels, hold odd numbers, and quote other acts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStyle, writeNumber } from '../../src/core/numbers/styles.ts';
import { imported } from '../support/imported.ts';
import { numbersRead } from '../support/numbers-read.ts';
import { runs } from '../support/properties.ts';

/** Marks of paragraphs, and of the points in them, which are of another kind. */
const PARAGRAPHS = ['1.', '(1)', '1)', '§ 1', '①', '一、', 'I.', 'A.', '1º'];
const POINTS = ['a)', '(a)', 'a.', '（一）', '(i)', 'i)', 'а)', '가.', 'イ', 'I -'];

const written = (mark: string, value: number): string => {
  const style = readStyle(mark);
  return style === undefined ? '' : writeNumber(value, style).marker;
};

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** An article: its paragraphs with their points, a count that begins anew below a heading, and what is none of it. */
const article = fc.record({
  paragraphs: fc.array(
    fc.integer({ min: 0, max: 5 }).filter((points) => points !== 1),
    { minLength: 3, maxLength: 7 },
  ),
  anew: fc.constantFrom(0, 0, 2, 3),
  odd: fc.array(fc.record({ at: fc.nat(), more: fc.integer({ min: 10, max: 16 }) }), { maxLength: 2 }),
  quoted: fc.option(fc.record({ at: fc.nat(), from: fc.integer({ min: 30, max: 33 }), most: fc.constantFrom(2, 3) })),
  isFrench: fc.boolean(),
});

const law = fc.record({
  mark: fc.constantFrom(...PARAGRAPHS),
  point: fc.constantFrom(...POINTS),
  articles: fc.array(article, { minLength: 4, maxLength: 7 }),
});

/** The lines of an article. Of each the last word says what it is: its own number, or "odd", or "quoted". */
function linesOf(
  one: typeof article extends fc.Arbitrary<infer Article> ? Article : never,
  mark: string,
  point: string,
) {
  const words = one.isFrench ? 'le bateau' : 'the boat';
  const count = (most: readonly number[]) =>
    most.map((points, index) => [
      `${written(mark, index + 1)} ${words}${points > 0 ? ' has:' : ` ${index + 1}.`}`.replace(/:$/, ` ${index + 1}:`),
      ...upTo(points).map((nth) => `${written(point, nth)} ${words} ${nth};`),
    ]);
  const blocks = count(one.paragraphs);
  const put = (at: number, lines: readonly string[]) => blocks.splice(1 + (at % blocks.length), 0, [...lines]);
  const last = one.paragraphs.length;
  for (const { at, more } of one.odd) put(at, [`${written(mark, last + more)} is odd`]);
  if (one.quoted !== null) {
    const { at, from, most } = one.quoted;
    put(
      at,
      upTo(most).map((nth) => `${written(mark, from + nth)} is quoted`),
    );
  }
  const anew = one.anew === 0 ? [] : ['<h3>More</h3>', ...count(upTo(one.anew).map(() => 0)).flat()];
  return [...blocks.flat(), ...anew].map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`));
}

test('every number of a law stands where it belongs, an odd or quoted one costs itself only, and none is false', async () => {
  await fc.assert(
    fc.asyncProperty(law, async ({ mark, point, articles }) => {
      const lines = articles.flatMap((one, index) => [`<h2>Article ${index + 1}</h2>`, ...linesOf(one, mark, point)]);
      const made = await imported(
        Buffer.from(`<html lang="en"><h1>The harbour</h1>${lines.join('')}</html>`),
        'a.html',
      );
      const numbers = numbersRead(made);
      expect(numbers.filter((line) => / (?:odd|quoted)$/u.test(line))).toEqual([]);
      const own = lines.filter((line) => /(?:boat|bateau)/u.test(line)).length;
      expect(numbers).toHaveLength(own);
    }),
    runs(75),
  );
});
