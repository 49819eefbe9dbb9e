/** An editor who imports a long code gets each article under its number, however the numbers are written. */
import { expect, test } from 'vitest';
import { inChinese } from '../support/in-chinese.ts';
import { imported } from '../support/imported.ts';
import { numbersRead } from '../support/numbers-read.ts';
import { plainNumber } from '../../src/core/numbers/counters.ts';

const fullWidth = (value: number) =>
  String(value).replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

const [PARTS, CHAPTERS, ARTICLES] = [3, 4, 100];

test.each([
  ['numerals', inChinese],
  ['digits', String],
  ['full-width digits', fullWidth],
])('in %s', async (_, numeral) => {
  const upTo = (most: number) => Array.from({ length: most }, (__, index) => index + 1);
  const blocks = upTo(PARTS).flatMap((part) => [
    `<h2>第${numeral(part)}编　总则</h2>`,
    ...upTo(CHAPTERS).flatMap((chapter) => [
      `<h3>第${numeral(chapter)}章　泊位</h3>`,
      ...upTo(ARTICLES).map(
        (article) =>
          `<p>第${numeral(((part - 1) * CHAPTERS + chapter - 1) * ARTICLES + article)}条　港口管理局管理泊位。</p>`,
      ),
    ]),
  ]);
  const made = await imported(Buffer.from(`<h1>港口法典</h1>${blocks.join('')}`), 'a.html');
  const articles = numbersRead(made).map((line) => Number(plainNumber(/ (.+?):/u.exec(line)?.[1] ?? '')));
  expect(articles).toEqual(upTo(PARTS * CHAPTERS * ARTICLES));
  expect(made.outOfSequence).toEqual([]);
  expect(made.sections.map(({ slug }) => slug)).toEqual(
    upTo(PARTS).flatMap((part) =>
      upTo(CHAPTERS).map((chapter) => `${part === 1 ? '' : `part-${part}-`}chapter-${chapter}`),
    ),
  );
});

test('with more articles than anybody finds a page among, each a heading, has a page for each chapter', async () => {
  const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
  const chapter = (nth: number) => [
    `<h2>CAPÍTULO ${nth}. De las naves</h2>`,
    ...upTo(26).map((one) => `<h4>Artículo ${(nth - 1) * 26 + one}.</h4><p>Las naves pagan la tasa ${nth}-${one}.</p>`),
  ];
  const made = await imported(Buffer.from(`<h1>Código</h1>${upTo(39).flatMap(chapter).join('')}`), 'a.html');
  expect(made.sections.map(({ slug }) => slug)).toEqual(upTo(39).map((nth) => `chapter-${nth}`));
  expect(made.numbering).toEqual(['# Artículo 1.']);
  expect(made.outOfSequence).toEqual([]);
});
