/** Every series of official numbers is judged by itself: one that is none takes no number from another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHan } from '../../src/core/numbers/han.ts';
import { readStyle, writeNumber } from '../../src/core/numbers/styles.ts';
import { strangersIn } from '../../src/importing/recognise/series.ts';
import { formatReport } from '../../src/importing/report.ts';
import { imported } from '../support/imported.ts';
import { numbersRead } from '../support/numbers-read.ts';
import { runs } from '../support/properties.ts';

/** Marks that a text may give its points, each below "(1)". */
const MARKS = ['(a)', 'a)', 'a.', '(A)', 'A.', '(i)', 'i.', '(I)', '1)', '1°', '（一）', '一、', '（1）'];

const written = (mark: string, value: number): string => {
  const style = readStyle(mark);
  return style === undefined ? '' : writeNumber(value, style).marker;
};

const page = (blocks: readonly string[]) => imported(Buffer.from(`<h1>The harbour</h1>${blocks.join('')}`), 'a.html');
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`);
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** A length of each of some series, and values of one that is no series, since each is far from the one before it. */
const cases = fc.record({
  mark: fc.constantFrom(...MARKS),
  lengths: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 3, maxLength: 6 }),
  odd: fc.array(fc.constantFrom([3, 17], [9, 23], [5, 19]), { minLength: 2, maxLength: 8 }),
});

test('an editor keeps every number of a sound series, whatever marks there are, beside any series that is none', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ mark, lengths, odd }) => {
      const sound = lengths.flatMap((length, nth) => [
        `<h2>Article ${nth + 1}</h2>`,
        ...paragraphs(['(1) The master pays for:', ...upTo(length).map((one) => `${written(mark, one)} a boat;`)]),
      ]);
      const none = odd.flat().map((value) => `${written(mark, value)} is what the plate says;`);
      const made = await page([...sound, '<h2>Schedule</h2>', ...paragraphs(none)]);
      const numbers = numbersRead(made);
      expect(numbers.filter((line) => line.endsWith('a boat;'))).toHaveLength(
        lengths.reduce((sum, one) => sum + one, 0),
      );
      expect(numbers.filter((line) => line.includes('plate'))).toEqual([]);
    }),
    runs(200),
  );
});

test('an editor is told which words only look like numbers, and where', async () => {
  const lines = ['(a) a boat', '(b) a quay', '(c) a lamp', '(d) a wall'];
  const made = await page(['<h2>Article 1</h2>', ...paragraphs(lines), '\n<h2>Schedule</h2>\n<p>(z) the last</p>']);
  expect(formatReport(made, 'HTML', [])).toContain(
    'words that look like a number, but are none of the series around them (line 3 "(z) the last")',
  );
  expect(made.file('annex.mdx')).toBe('<Number value="" />(z) the last');
});

describe('a count that begins again', () => {
  const articles = (most: number, first = 1) =>
    upTo(most).map((nth) => `第${toHan(first + nth - 1)}条　港口管理局管理泊位。`);

  test.each([
    ['in a text', 'a.txt', (lines: readonly string[]) => ['港口法', ...lines].join('\n\n')],
    ['on a page', 'a.html', (lines: readonly string[]) => `<h1>港口法</h1>${paragraphs(lines).join('')}`],
  ])('below a name is a part of its own, with all its numbers, %s', async (_, name, fileOf) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 3, max: 25 }),
        fc.array(fc.integer({ min: 2, max: 12 }), { minLength: 1, maxLength: 4 }),
        async (main, others) => {
          const parts = others.flatMap((most, nth) => [
            `附　則（${toHan(nth + 1)}）`,
            '（施行期日）',
            ...articles(most),
          ]);
          const made = await imported(Buffer.from(fileOf([...articles(main), ...parts])), name);
          expect(made.sections.slice(1).map(({ heading }) => heading)).toEqual(
            others.map((__, nth) => [`附　則（${toHan(nth + 1)}）`]),
          );
          const numbers = numbersRead(made);
          expect(numbers).toHaveLength([main, ...others].reduce((sum, one) => sum + one, 0));
          expect(new Set(numbers.map((line) => line.split(':')[0])).size).toBe(numbers.length);
          expect(made.outOfSequence).toEqual([]);
        },
      ),
      runs(50),
    );
  });

  test('within an article is quoted: its numbers are words, and those of the act go on', async () => {
    const quoted = [31, 32, 33].map((nth) => `${nth === 31 ? '“' : ''}Article ${nth}. A boat is kept.`);
    const acts = upTo(10).flatMap((nth) => [`Article ${nth}. The Harbour Act gets what follows:`, ...quoted]);
    const made = await imported(Buffer.from(['HARBOUR ACT', ...acts].join('\n\n')), 'a.txt');
    expect(numbersRead(made).map((line) => line.split(':')[0])).toEqual(upTo(10).map((nth) => `opening ${nth}`));
    expect(made.outOfSequence).toEqual([]);
  });
});

/** A number so near to the right one may be taken for it. */
const MOST_NEAR = 12;

describe('of a series', () => {
  const series = fc.integer({ min: 2, max: 40 }).map(upTo);

  test('no number is a stranger if each follows the one before it', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 90 }), (values, before) => {
        expect(strangersIn(values).size).toBe(0);
        expect(
          strangersIn(
            values.map((value) => value + before),
            before,
          ).size,
        ).toBe(0);
      }),
    );
  });

  test('what is quoted between two numbers is strange, and nothing else', () => {
    fc.assert(
      fc.property(
        series,
        fc.nat(),
        fc.integer({ min: 50, max: 90 }),
        fc.integer({ min: 1, max: 9 }),
        (values, nth, from, most) => {
          const at = 1 + (nth % (values.length - 1));
          const quoted = upTo(most).map((one) => from + one);
          expect([...strangersIn(values.toSpliced(at, 0, ...quoted))]).toEqual(quoted.map((__, index) => at + index));
        },
      ),
    );
  });

  test('an odd number takes none but itself, be there one in ten', () => {
    const length = 200;
    const odd = fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 3, max: length - 8 }), value: fc.integer({ min: 1, max: 400 }) }),
      { selector: ({ at }) => at, maxLength: length / 10 },
    );
    fc.assert(
      fc.property(odd, (all) => {
        const far = all.filter(({ at, value }) => Math.abs(value - at - 1) > MOST_NEAR);
        const values = far.reduce<readonly number[]>((list, { at, value }) => list.with(at, value), upTo(length));
        const strangers = strangersIn(values);
        expect(values.flatMap((value, index) => (value === index + 1 && strangers.has(index) ? value : []))).toEqual(
          [],
        );
      }),
      runs(500),
    );
  });

  test('no number is left of lines in no order, however many there are', () => {
    const disorder = fc.array(fc.integer({ min: 1, max: 26 }), { minLength: 300, maxLength: 400 });
    fc.assert(fc.property(disorder, (values) => strangersIn(values).size === values.length));
  });

  test.each([
    ['numbers that were repealed', [1, 3, 4, 8], []],
    ['one that was inserted', [1, 2, 2.001, 3], []],
    ['one that stands twice', [1, 2, 2, 3], []],
    ['what is quoted before numbers that were repealed', [1, 2, 3, 31, 32, 33, 5, 6], [3, 4, 5]],
    ['an extract of a code', [100, 101, 102, 103], []],
    ['a year at the end', [1, 2, 3, 1990], [3]],
    ['a count of the same kind that begins again', [1, 2, 3, 1, 2], []],
    ['a first number among others', [1, 2, 3, 1, 4, 5, 6], [3]],
    ['what is quoted from its first number on', [...upTo(10), ...upTo(9), 11, 12], upTo(9).map((one) => one + 9)],
    ['what is quoted at the end', [1, 2, 3, 31, 32, 33], [3, 4, 5]],
    ['many articles that were repealed', [...upTo(50), ...upTo(40).map((one) => one + 80)], []],
    ['what goes on from the section before', [8, 9, 10], [], 7],
    ['a single number that is not the first', [26], [0]],
  ])('%s are judged right', (_, values, strangers, before = 0) => {
    expect([...strangersIn(values, before)]).toEqual(strangers);
  });
});
