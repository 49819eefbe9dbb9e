/** What an editor gets of numbers that are raised before a sentence, as Swiss laws have them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law, numbersOf, page, read, upTo } from '../support/numbered-laws.ts';
import { numbersRead } from '../support/numbers-read.ts';
import { runs } from '../support/properties.ts';

test('a Swiss law: numbers raised before a sentence, and letters in a list of terms', async () => {
  await fc.assert(
    fc.asyncProperty(law, async (articles) => {
      const blocks = articles.flatMap((paragraphs, index) => [
        `<h6>Art. ${index + 1} Hafen</h6>`,
        ...paragraphs.flatMap((points, at) => [
          `<p><sup>${at + 1}</sup> Der Hafen gehört:</p>`,
          `<dl>${upTo(points)
            .map((one) => `<dt>${'abcde'.charAt(one - 1)}.</dt><dd>ein Kai;</dd>`)
            .join('')}</dl>`,
        ]),
      ]);
      const letter = (value: number) => 'abcde'.charAt(value - 1);
      expect(await read('de-CH', blocks)).toEqual(numbersOf(articles, [() => '', String, letter]));
    }),
    runs(60),
  );
});

test('a raised number that does not count with those around it stays among the words', async () => {
  const raised = (number: string, words: string) => `<p><sup>${number}</sup> ${words}</p>`;
  const article = (nth: number, ...more: readonly string[]) => [
    `<h6>Art. ${nth} Hafen</h6>`,
    raised('1', 'Der Hafen ist offen.'),
    ...more,
    raised('2', 'Er hat einen Kai.'),
  ];
  const blocks = [
    ...article(1),
    ...article(2, raised('30', 'Tage lang gilt dies.')),
    ...article(3, raised('1bis', 'Er hat Lampen.'), raised('42', 'sind es.')),
    ...[4, 5, 6, 7, 8].flatMap((nth) => article(nth)),
  ];
  const numbers = await read('de-CH', blocks);
  expect(numbers.slice(0, 9)).toEqual(['1', '2', '1', '2', '1', '1bis', '2', '1', '2']);
});

test('raised numbers before footnotes, which are called in the text, are no official numbers', async () => {
  const text = upTo(6).map((one) => `<p>The boat is kept at the quay.<sup>${one}</sup></p>`);
  const notes = [1, 2, 3, 1, 2, 3].map((one) => `<p><sup>${one}</sup> See the register.</p>`);
  const made = await page('en', [...text.slice(0, 3), ...notes.slice(0, 3), ...text.slice(3), ...notes.slice(3)]);
  expect(numbersRead(made)).toEqual([]);
});
