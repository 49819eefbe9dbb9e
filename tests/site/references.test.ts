/** References of a text to its own parts, on finished pages and in files to download. */
import { expect, test } from 'vitest';
import type { DocumentExport } from '../../src/exports/document-json.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('structure');

/** Returns the references on a page, each with its words and its address. */
const referencesOn = (address: string) =>
  [...site.page(address).querySelectorAll('article .reference')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);

test('a reader of a section follows a reference to the place that it names, on this page or another', () => {
  expect(referencesOn('tide-act/rule-1/')).toEqual([
    ['Rules 2', '/tide-act/rule-2/'],
    ['3', '/tide-act/rule-3/'],
    ['paragraph 2', '#rule-1-2'],
    ['Rule 2(1)(b)', '/tide-act/rule-2/#rule-2-1-b'],
  ]);
  expect(referencesOn('tide-act/rule-2/')).toEqual([['point (a)', '#rule-2-1-a']]);
  expect(referencesOn('tide-act/rule-3/')).toEqual([['Chapter I', '/tide-act/rule-1/']]);
});

test('a reader of the whole text stays on its page', () => {
  expect(referencesOn('tide-act/full/').map(([, address]) => address)).toEqual([
    ...['#section-rule-2', '#section-rule-3', '#rule-1-2', '#rule-2-1-b', '#rule-2-1-a', '#section-rule-1'],
  ]);
});

test('a reader of a passage is led to the sections of the places', () => {
  expect(referencesOn('tide-act/p/rule-1-1/')).toEqual([
    ['Rules 2', '/tide-act/rule-2/'],
    ['3', '/tide-act/rule-3/'],
    ['paragraph 2', '/tide-act/rule-1/#rule-1-2'],
  ]);
});

test('the words of a paragraph with references are those of the source', () => {
  const text = '1. At high water, Rules 2 and 3 apply, and so does paragraph 2 of this Rule.';
  for (const page of ['tide-act/rule-1/', 'tide-act/full/', 'tide-act/p/rule-1-1/'])
    expect(site.page(page).getElementById('rule-1-1')?.textContent).toBe(text);
  expect(site.file('tide-act/document.txt')).toContain(text);
  expect(site.file('tide-act/document.md')).toContain('Rules 2 and 3 apply, and so does paragraph 2 of this Rule.');
});

test('a program finds the references in the data of the document', () => {
  const { sections } = site.json<DocumentExport>('tide-act/document.json');
  const [block] = sections[0]?.blocks ?? [];
  expect(block?.references?.map(({ start, end, address }) => [block.text.slice(start, end), address])).toEqual([
    ['Rules 2', '/tide-act/rule-2/'],
    ['3', '/tide-act/rule-3/'],
    ['paragraph 2', '/tide-act/rule-1/#rule-1-2'],
  ]);
  expect(site.file('quay-law/document.json')).not.toContain('"references"');
});
