/** The names of links in the map for listeners. */
import { expect, test } from 'vitest';
import { nameWith } from '../../src/features/map/name-with.ts';

test.each([
  ['I', 'I. The harbour', 'I. The harbour'],
  ['4', 'III.4', 'III.4'],
  ['4(a)', 'Annex III, 4(a)', 'Annex III, 4(a)'],
  ['2', 'المادة 11، الفقرة 2', 'المادة 11، الفقرة 2'],
  ['Art. 5', 'Article 5 Of dues', 'Art. 5: Article 5 Of dues'],
  ['Intro', 'Introduction', 'Intro: Introduction'],
  ['2', 'Art. 1(2)', '2: Art. 1(2)'],
  ['1', 'Art. 11.1', 'Art. 11.1'],
  ['1', 'Art. 11(1)', '1: Art. 11(1)'],
  ['1', 'Art. 111, 1', 'Art. 111, 1'],
  ['2', '第十一条第二款', '2: 第十一条第二款'],
])('a link that shows %s and is called %s has the name “%s”', (shown, name, whole) => {
  expect(nameWith(shown, name)).toBe(whole);
});
