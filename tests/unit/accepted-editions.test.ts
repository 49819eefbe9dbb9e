/** The day from which what an editor takes out of a text is gone. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY } from '../support/editions.ts';
import { Folder } from '../support/publication.ts';

let folder = new Folder('tests/fixtures/structure/content');

beforeEach(() => {
  folder = new Folder('tests/fixtures/structure/content');
});

afterEach(() => folder.remove());

/** Takes what matches out of a section and of the source. */
function takeOut(document: string, section: string, words: RegExp): void {
  for (const file of [`${section}.mdx`, 'source.txt'])
    folder.change(`documents/${document}/${file}`, (text) => text.replace(words, ''));
}

const withdrawnOn = (document: string) =>
  [
    ...folder.read(`documents/${document}/paragraphs.lock.json`).matchAll(/"state": "withdrawn"[^}]*?"on": "([^"]*)"/g),
  ].map(([, day]) => day);

test('a reader learns that a passage of an old edition is gone since the day of the edition without it', () => {
  takeOut('pier-rules', 'chapter-ii', /^9.*\n/m);
  expect(folder.accept()).toMatchObject({ open: 0, refusals: [], faults: [] });
  expect(withdrawnOn('pier-rules')).toContain('2020-11-01');
  expect(withdrawnOn('pier-rules')).not.toContain(DAY);
});

test('a reader learns that a passage of a text in one edition is gone since the day of the acceptance', () => {
  takeOut('tide-act', 'rule-2', /^2\\?\. A captain.*\n/m);
  expect(folder.accept()).toMatchObject({ open: 0, refusals: [], faults: [] });
  expect(withdrawnOn('tide-act')).toEqual([DAY]);
});
