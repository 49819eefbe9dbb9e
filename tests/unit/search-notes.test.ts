/** Our notes and registers: found when no text answers, loaded only then, and told apart from official text. */
import { rename } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publication } from '../support/charter-model.ts';
import type { Engine } from '../../src/features/search/client/engine.ts';
import { find } from '../../src/features/search/client/find.ts';
import { pageAddress, recordAddress } from '../../src/features/search/client/links.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { plainText } from '../../src/core/terms/plain-text.ts';
import { noteRecords } from '../../src/features/search/index/make-notes.ts';
import { searchRecords } from '../../src/features/search/index/make-records.ts';
import { makeSearchFiles } from '../../src/features/search/index/search-files.ts';
import { endIndexing } from '../../src/features/search/index/pagefind.ts';
import { isText } from '../../src/features/search/kinds.ts';
import { recordSchema } from '../../src/features/search/record.ts';
import { publishSearch } from '../support/search-index.ts';
import { noteRecord, paragraphRecord, searchedOf, TERM } from '../support/search-records.ts';

const RECORDS = [
  paragraphRecord('i-1', 'Boats lie at the quay.', 0),
  { ...TERM, order: 1 },
  noteRecord('beyond', 'The quay of Hainan was built in 1988, by the office of the harbour.', 2),
  noteRecord('origin', 'Hainan has a second quay for boats.', 3),
  { ...noteRecord('sources-heading', 'Hainan, a report', 4), heading: '' },
];

const NONE = () => Promise.resolve(new Map<string, string>());

describe('in the library', () => {
  type Published = Awaited<ReturnType<typeof publishSearch>>;
  let published: Published;
  let engine: Engine;
  beforeEach(async () => {
    vi.resetModules();
    const files = await makeSearchFiles(searchedOf(RECORDS));
    await endIndexing();
    published = await publishSearch(files);
    engine = await published.open();
  });
  afterEach(() => published.end());

  const search = async (typed: string, withNotes = false) => find(engine, readQuery(typed), NONE, withNotes);
  const notesFor = async (typed: string, withNotes = false) =>
    (await search(typed, withNotes)).notes
      .filter(({ record }) => record.kind === 'note')
      .map(({ record }) => record.id);

  test('a reader finds what only notes say, the lists of sources last', async () => {
    expect(await notesFor('Hainan')).toEqual(['origin', 'beyond', 'sources-heading']);
    expect(await notesFor('built in 1988')).toEqual(['beyond']);
  });

  test('a reader whom the text answers gets no notes, and nothing of them is loaded, unless they ask', async () => {
    const before = published.fetched.length;
    const { hasNotes, text } = await search('boats');
    expect([hasNotes, text.map(({ record }) => record.id)]).toEqual([false, ['i-1']]);
    const byText = published.fetched.length - before;
    expect(await notesFor('boats', true)).toEqual(['origin']);
    expect(published.fetched.length - before).toBeGreaterThan(byText);
  });

  test('a word that stands in a note is never taken for a mistake', async () => {
    const suggest = vi.fn(NONE);
    await find(engine, readQuery('Hainan'), suggest);
    expect(suggest).not.toHaveBeenCalled();
  });

  test.each(['pagefind-entry.json', 'index'])(
    'a reader is told if the index of the notes cannot be loaded, and finds them once it can: %s',
    async (name) => {
      const file = `${published.folder}notes/${name}`;
      await rename(file, `${file}-gone`);
      await expect(search('Hainan')).rejects.toThrow('404 for');
      const { closeEngine } = await import('../../src/features/search/client/engine.ts');
      closeEngine();
      await rename(`${file}-gone`, file);
      engine = await published.open();
      expect(await notesFor('Hainan')).toContain('beyond');
      expect((await search('boats')).text).toHaveLength(1);
    },
  );
});

describe('the records of notes', () => {
  const notes = () => noteRecords(publication());

  test('are one for every part of a note, and one for the sources of a term', () => {
    for (const record of notes()) recordSchema.parse(record);
    const [term] = publication().terms.filter(({ note, sources }) => note.length > 1 && sources.length > 0);
    const own = notes().filter((record) => record.kind === 'note' && record.term === term?.id);
    expect(own.map(({ id }) => id)).toEqual([...(term?.note ?? []).map(({ fragment }) => fragment), 'sources-heading']);
    expect(own.map(({ label }) => label)).toEqual(own.map(() => term?.label));
  });

  test('have the cautions of the register, at the address of the entry', () => {
    const said = notes().filter(({ kind }) => kind === 'statement');
    expect(said.length).toBeGreaterThan(0);
    for (const record of said) expect(recordAddress(record)).toBe(`${pageAddress(record)}#${record.id}`);
    expect(said.map(recordAddress)).toContainEqual(expect.stringMatching(/^\/[a-z-]+\/facts\/#fact-[a-z0-9-]+-\d+$/));
  });

  test('are no official text, and follow the other records', () => {
    expect(notes().filter(isText)).toEqual([]);
    const first = searchRecords(publication()).length;
    expect(notes().map(({ order }) => order)).toEqual(notes().map((_, index) => first + index));
  });

  test('are written without the numbers of sources, and with dates in figures', () => {
    const element = (tagName: string, children: string[], properties = {}) => ({
      type: 'element' as const,
      tagName,
      properties,
      children: children.map((value) => ({ type: 'text' as const, value })),
    });
    expect(
      plainText({
        type: 'root',
        children: [
          element('p', ['One. ']),
          element('source', [], { number: 1 }),
          element('date', [], { datetime: '2013-09' }),
          element('li', ['Two']),
        ],
      }),
    ).toBe('One. 2013-09: Two');
  });
});
