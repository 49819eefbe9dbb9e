// @vitest-environment jsdom
/** A reader at a search view whose site has notes, registers and former editions, which are searched only if they ask. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { NoteRecord } from '../../src/features/search/record.ts';
import { noteRecord, paragraphRecord, TERM } from '../support/search-records.ts';
import { eventually, libraryWith, load, notesOf, openView, provideIndex, RECORDS } from '../support/search-view.ts';

provideIndex();

const ENTRY: NoteRecord = {
  kind: 'statement',
  id: 'fact-quay-1',
  label: 'I.1',
  language: 'en',
  order: 6,
  text: 'The quay was counted twice.',
  names: [],
  document: { id: 'charter', title: 'Charter' },
};
const NOTES = [
  noteRecord('beyond', 'The quay is old.', 4),
  { ...noteRecord('sources-heading', 'The quay, a report', 5), heading: '' },
  ENTRY,
];
const FORMER = {
  ...paragraphRecord('i-9', 'The quay of long ago.', 7),
  document: { id: 'charter/@1934-03-11', title: 'Charter (1934-03-11)' },
};

beforeEach(() => {
  load.mockResolvedValue({
    ...libraryWith([TERM]),
    notes: notesOf([...NOTES, FORMER]),
  });
});

const buttons = () => [...document.querySelectorAll<HTMLElement>('.search-results > button')];
const headings = () => [...document.querySelectorAll('.search-results h2')].map(({ textContent }) => textContent);

async function opened(name: 'page' | 'dialog' = 'dialog') {
  const page = await openView(name, 'quay');
  await eventually(() => expect(page.results()).toHaveLength(4));
  return page;
}

describe('a reader whom the text answers', () => {
  test('sees no notes until they ask, and then comes to the first of them', async () => {
    const page = await opened();
    expect(headings()).toEqual(['Terms', 'In the text']);
    expect(buttons()).toHaveLength(1);
    buttons()[0]?.click();
    await eventually(() => expect(document.activeElement).toBe(page.links()[4]));
    expect(page.results().slice(4)).toEqual([
      '/terms/quay/#beyond',
      '/charter/facts/#fact-quay-1',
      '/terms/quay/#sources-heading',
      expect.stringMatching(/^\/charter\/@1934-03-11\/i\/\?q=quay#i-9$/),
    ]);
    expect(buttons()).toEqual([]);
  });

  test('sees that notes and registers are not official text, and of which edition a former text is', async () => {
    const page = await opened();
    buttons()[0]?.click();
    await eventually(() => expect(page.results()).toHaveLength(8));
    const items = [...document.querySelectorAll('.search-results li')].slice(4);
    expect(items.map(({ className }) => className)).toEqual(['', '', '', 'official']);
    expect(items.map((item) => item.querySelector('a')?.textContent)).toEqual([
      'Our note on “quay” · Beyond the charter',
      'Our register, on I.1 · Charter',
      'Our note on “quay” · Sources',
      'I-9 · Section i · Charter (1934-03-11)',
    ]);
  });

  test('has the notes searched where they choose to see only these', async () => {
    const page = await opened('page');
    page.filterNamed('Terms and notes').click();
    await eventually(() =>
      expect(page.results()).toEqual([
        '/terms/quay/',
        '/terms/quay/#beyond',
        '/charter/facts/#fact-quay-1',
        '/terms/quay/#sources-heading',
      ]),
    );
    expect(location.search).toBe('?q=quay&kind=notes');
    page.filterNamed('Former').click();
    expect(page.results()).toEqual([expect.stringContaining('/@1934-03-11/')]);
  });

  test('has to ask again for the notes with other words', async () => {
    const page = await opened();
    buttons()[0]?.click();
    await eventually(() => expect(page.results()).toHaveLength(8));
    page.type('boats');
    await eventually(() => expect(page.results()).toHaveLength(3));
    expect(buttons()).toHaveLength(1);
  });
});

test('a reader whom only the notes answer need not ask for them', async () => {
  const page = await openView('dialog', 'report');
  await eventually(() => expect(page.results()).toEqual(['/terms/quay/#sources-heading']));
  expect(buttons()).toEqual([]);
  expect(RECORDS.some((record) => record.text.includes('report'))).toBe(false);
});
