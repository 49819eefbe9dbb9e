/** What refers to a passage, on its finished page, in its data and in the answers to language models. */
import { expect, test } from 'vitest';
import type { Citing } from '../../src/citations/citing.ts';
import type { ParagraphsExport } from '../../src/exports/paragraphs-json.ts';
import type { PassageExport } from '../../src/exports/passage-json.ts';
import { provideModel } from '../support/asking-model.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('structure');
const model = provideModel(() => site.folder);

const NAMES_IT = { document: 'tide-act', id: 'rule-1-2', label: 'Rule 1(2)', address: '/tide-act/rule-1/#rule-1-2' };
const NAMES_ALL = { document: 'tide-act', id: 'rule-1-1', label: 'Rule 1(1)', address: '/tide-act/rule-1/#rule-1-1' };

test('a reader of a passage finds the passages that refer to it, and how many refer to all of its article', () => {
  const list = site.page('tide-act/p/rule-2-1-b/').querySelector('[aria-labelledby=referred-to-by]');
  expect(
    [...(list?.querySelectorAll('summary, li a') ?? [])].map((one) => [one.textContent, one.getAttribute('href')]),
  ).toEqual([
    ['1 passage', null],
    ['Rule 1(2)', '/tide-act/rule-1/#rule-1-2'],
    ['1 passage refers to all of Rule 2', null],
    ['Rule 1(1)', '/tide-act/rule-1/#rule-1-1'],
  ]);
});

test('a reader of a passage to which nothing refers finds no word of it', () => {
  expect(site.file('quay-law/p/chapter-1-1/index.html')).not.toContain('referred-to-by');
});

test('a program finds in the data what refers to a passage, and in the list of passages what refers to it itself', () => {
  expect(site.json<PassageExport>('tide-act/p/rule-2-1-b/passage.json').referredToBy).toEqual([
    NAMES_IT,
    { ...NAMES_ALL, within: 'Rule 2' },
  ]);
  const { paragraphs } = site.json<ParagraphsExport>('tide-act/paragraphs.json');
  expect(
    paragraphs.flatMap(({ id, referredToBy }) => (referredToBy === undefined ? [] : [[id, referredToBy]])),
  ).toEqual([
    ['rule-1-2', [NAMES_ALL]],
    ['rule-2-1-a', [expect.objectContaining({ id: 'rule-2-1-b' })]],
    ['rule-2-1-b', [NAMES_IT]],
  ]);
  expect(site.json<Citing>('tide-act/citing.json').isReferredTo).toBe(true);
  expect(site.file('quay-law/citing.json')).not.toContain('isReferredTo');
});

test('a language model is told what refers to a passage', async () => {
  const { text } = await model.call('passage', { document: 'tide-act', passage: 'Rule 2(1)(b)' });
  expect(text).toContain('Referred to by: Rule 1(2), Rule 1(1) (to all of Rule 2).');
});
