import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTable } from '../../src/features/own-notes/exchange/csv.ts';
import { toMarkdown } from '../../src/features/own-notes/exchange/markdown.ts';
import { merge } from '../../src/features/own-notes/store/merge.ts';
import { pageOf } from '../../src/features/own-notes/exchange/pages.ts';
import { placeQuotation } from '../../src/features/own-notes/exchange/place-quotation.ts';
import { readFile } from '../../src/features/own-notes/exchange/read-file.ts';
import { toAnnotations } from '../../src/features/own-notes/exchange/web-annotation.ts';
import { KINDS, type OwnNote, readOwnNote } from '../../src/features/own-notes/own-note.ts';
import { readStored } from '../../src/features/own-notes/store/stored.ts';
import { noteOn } from '../support/stored-own-notes.ts';
import { anyString, runs } from '../support/properties.ts';

const ROOT = 'https://reader.example/shelf/';
const addressOf = (page: string) => ROOT + page;

const time = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
const target = fc.record({
  paragraph: anyString,
  label: anyString,
  exact: anyString,
  prefix: anyString,
  suffix: anyString,
});
const notes: fc.Arbitrary<OwnNote[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.uuid(),
      document: fc.constant('harbour-charter'),
      title: anyString,
      language: fc.constantFrom('en', 'zh-Hans', 'ar'),
      page: fc.constantFrom('harbour-charter/i/', 'harbour-charter/full/'),
      targets: fc.array(target, { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom(...KINDS),
      words: anyString,
      made: time,
      changed: time,
    },
    {
      requiredKeys: ['id', 'document', 'title', 'language', 'page', 'targets', 'words', 'made', 'changed'],
    },
  ),
  { selector: ({ id }) => id },
);

/** What of some notes is new beside those that are stored. */
const newNotes = (stored: readonly OwnNote[], found: readonly OwnNote[]) =>
  merge(
    readStored(stored),
    found.map((note) => ({ ...note })),
  ).fresh;

const read = (text: string, root = ROOT) => readFile(text, (address) => pageOf(address, root));

describe('a reader’s notes', () => {
  test('are the same after they were saved and brought back, also at another address of the site', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const text = JSON.stringify(toAnnotations(all, addressOf));
        for (const root of [ROOT, 'https://other.example/'])
          expect(read(text, root)).toEqual({ notes: all, unplaced: [], values: [], badAddresses: [], leftOut: 0 });
        expect(newNotes(all, read(text)?.notes ?? [])).toEqual([]);
      }),
      runs(500),
    );
  });

  test('are read from nothing else, whatever a file or the storage holds', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const note = readOwnNote(value);
        if (note !== undefined) expect(readOwnNote(structuredClone(note))).toEqual(note);
        const text = JSON.stringify({ type: 'AnnotationPage', items: [value], annotations: [value] });
        expect(read(text)?.notes).toEqual([]);
      }),
      runs(500),
    );
    for (const text of ['', '[]', '{"annotations":1}', 'null']) expect(read(text)).toBeUndefined();
  });

  const one = noteOn('i-1', 'A berth.', { words: 'Mine', kind: 'key', label: 'I.1', title: 'The *Charter*' });

  test('are merged without doubles, and the later words stay', () => {
    const later = { ...one, words: 'Mine still', changed: '2020-02-01T00:00:00.000Z' };
    expect(newNotes([one], [later])).toEqual([later]);
    expect(newNotes([later], [one])).toEqual([]);
    expect(newNotes([one], [{ ...one, id: 'made again' }])).toEqual([]);
    expect(newNotes([], [one, { ...one, id: 'made again' }])).toEqual([one]);
  });

  test('on other words of one paragraph are different notes, though all else is the same', () => {
    const [words] = one.targets;
    const other = { ...one, id: 'other', targets: [{ ...words, exact: 'A buoy.' }] };
    expect(
      newNotes(
        [],
        [one, other].map(readOwnNote).filter((note) => note !== undefined),
      ),
    ).toEqual([one, other]);
  });

  test('are stored beside a note that another of the same file replaces', () => {
    const later = { ...one, words: 'Mine still', changed: '2020-02-01T00:00:00.000Z' };
    const again = { ...one, id: 'made again' };
    expect(newNotes([one], [later, again])).toEqual([later, again]);
    expect(newNotes([later, again], [later, again])).toEqual([]);
  });

  test('with what another edition has added are not taken for the same notes without it', () => {
    const tagged = { ...one, id: 'tagged', tags: ['berths'] };
    expect(newNotes([one], [tagged])).toEqual([tagged]);
    expect(newNotes([tagged], [one])).toEqual([]);
  });

  test('are quoted and cited in Markdown, by document', () => {
    expect(toMarkdown([one], ({ page }) => `${ROOT}${page}#i-1`)).toBe(
      `# My notes

## The \\*Charter\\*

> A berth.
>
> — [The \\*Charter\\*, I.1](<https://reader.example/shelf/charter/i/#i-1>)

**Key point**

Mine
`,
    );
  });

  test('on several paragraphs are cited from the first to the last of them', () => {
    const words = { paragraph: 'i-3', label: 'I.3', exact: 'A buoy.', prefix: '', suffix: '' };
    const across = { ...one, targets: [...one.targets, { ...words, label: 'I.2' }, words] };
    expect(toTable([across], () => ROOT).split('\r\n')[1]).toContain(`,I.1 – I.3,${ROOT},key,`);
    expect(toMarkdown([across], () => ROOT)).toContain(', I.1 – I.3](');
  });

  test('on a version in another language name it beside its title, in a table and in Markdown', () => {
    for (const document of ['charter/@fr', 'charter/@fr/@2020-01-01']) {
      const french = { ...one, document, title: 'Charte', language: 'fr' };
      expect(toTable([french], () => ROOT).split('\r\n')[1]).toMatch(/^Charte \(French\),I\.1,/);
      expect(toMarkdown([french], () => ROOT)).toMatch(/## Charte \(French\)[^]*\[Charte \(French\), I\.1\]\(/);
    }
  });

  test('are rows of a table, which a spreadsheet cannot run', () => {
    const table = toTable([{ ...one, words: '=1+1' }], () => ROOT);
    expect(table.split('\r\n')[1]).toContain(`The *Charter*,I.1,${ROOT},key,A berth.,"'=1+1",`);
  });
});

describe('a quotation that another program has made', () => {
  const blocks = [
    { id: 'i-1', label: 'I.1', text: 'Dues are paid. Dues are paid late.' },
    { text: 'A heading' },
    { id: 'i-2', label: 'I.2', text: 'They are paid.' },
  ];
  const quotation = { exact: 'are paid', prefix: '', suffix: '' };
  const where = (quoted: Partial<typeof quotation>) =>
    placeQuotation({ ...quotation, ...quoted }, blocks)?.map(({ paragraph, exact }) => [paragraph, exact]);

  test('is found by its context', () => {
    expect(where({ suffix: ' late' })).toEqual([['i-1', 'are paid']]);
    expect(where({ prefix: 'heading\n\n They ' })).toEqual([['i-2', 'are paid']]);
    expect(where({})).toBeUndefined();
  });

  test('is found across blocks, without what has no address', () => {
    expect(where({ exact: 'paid late.\n\n A  heading\nThey' })).toEqual([
      ['i-1', 'paid late.'],
      ['i-2', 'They'],
    ]);
    expect(where({ exact: 'paid never' })).toBeUndefined();
  });
});
