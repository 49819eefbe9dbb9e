import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBackup } from '../../src/features/own-notes/exchange/backup.ts';
import { merge } from '../../src/features/own-notes/store/merge.ts';
import { pageOf } from '../../src/features/own-notes/exchange/pages.ts';
import { readFile } from '../../src/features/own-notes/exchange/read-file.ts';
import { isRecord, KINDS, type OwnNote } from '../../src/features/own-notes/own-note.ts';
import { readStored } from '../../src/features/own-notes/store/stored.ts';
import { anyString, runs } from '../support/properties.ts';
import { noteOn } from '../support/stored-own-notes.ts';

const ROOT = 'https://reader.example/shelf/';
const NOTHING = readStored([]);

/** What a browser stores after it has read a file that another has saved. */
function broughtBack(values: readonly unknown[], root = ROOT, stored = NOTHING) {
  const text = JSON.stringify(toBackup(values, ROOT).file);
  const read = readFile(text, (address) => pageOf(address, root));
  return merge(stored, [...asValues(read?.notes ?? []), ...(read?.values ?? [])]);
}

const asValues = (notes: readonly OwnNote[]) => notes.map((note) => ({ ...note }));

const idOf = (value: unknown) => (isRecord(value) ? JSON.stringify(value['id']) : '');
const byId = (values: readonly unknown[]) => values.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));

const texts = {
  document: fc.oneof(fc.constantFrom('harbour-charter', 'law/@2016-11-07', ''), anyString),
  title: anyString,
  language: anyString,
  page: fc.oneof(
    fc.constantFrom('harbour-charter/i/', 'law/@2016-11-07/art-1/', '//elsewhere.example/', 'http://[bad', '../i/'),
    anyString,
  ),
  words: anyString,
  made: fc.oneof(fc.constant('2020-01-01T00:00:00.000Z'), anyString),
  changed: fc.oneof(fc.constant('2020-01-01T00:00:00.000Z'), anyString),
};
const target = fc.record({
  paragraph: anyString,
  label: anyString,
  exact: anyString,
  prefix: anyString,
  suffix: anyString,
});
/** A note as an edition of the site has stored it, in whatever state: without a place, with more properties, half of it. */
const stored = fc.oneof(
  fc.record({ ...texts, targets: fc.array(target, { maxLength: 3 }) }),
  fc.record({ ...texts, targets: fc.array(target, { maxLength: 2 }), kind: fc.constantFrom(...KINDS, 'star') }),
  fc.record({ ...texts, targets: fc.array(fc.oneof(target, fc.jsonValue())), more: fc.jsonValue() }),
  fc.record({ version: fc.constant(2), text: anyString, more: fc.jsonValue() }, { requiredKeys: [] }),
);
const store = fc
  .uniqueArray(
    fc.tuple(
      fc.oneof(
        fc.uuid(),
        anyString,
        fc.integer().filter((id) => !Object.is(id, -0)),
      ),
      stored,
    ),
    {
      selector: ([id]) => JSON.stringify(id),
    },
  )
  // As it comes from a file, since the arbitrary objects of fast-check may have no prototype.
  .map((all): readonly unknown[] => JSON.parse(JSON.stringify(all.map(([id, value]) => ({ ...value, id })))));

describe('a reader who brings a backup back in another browser', () => {
  test('has everything that was stored, whatever it was, also at another address of the site', () => {
    fc.assert(
      fc.property(store, (values) => {
        expect(toBackup(values, ROOT).leftOut).toBe(0);
        for (const root of [ROOT, 'https://other.example/']) {
          const { fresh, kept } = broughtBack(values, root);
          expect(byId(fresh)).toEqual(byId(values));
          expect(kept).toEqual([]);
        }
        const again = broughtBack(values, ROOT, readStored(values));
        expect(again).toEqual({ fresh: [], replaced: [], kept: [] });
      }),
      runs(1000),
    );
  });

  test('has a note on a page as a whole, which other programs read with its page', () => {
    const [words] = noteOn('i-1', '').targets;
    const note = { ...noteOn('i-1', '', { words: 'On the page' }), targets: [] };
    const { file } = toBackup([note, { ...note, id: 'two', targets: [words, words] }], ROOT);
    expect(file.items[0]?.target).toEqual([
      {
        type: 'SpecificResource',
        source: { id: `${ROOT}charter/i/`, type: 'Text', language: 'en', 'dcterms:title': 'The Charter' },
      },
    ]);
    expect(broughtBack([note]).fresh).toEqual([note]);
  });

  test('has two highlights on the same word of one paragraph', () => {
    const one = noteOn('i-1', 'berth', { id: 'one', prefix: 'a ', kind: 'key' });
    const other = noteOn('i-1', 'berth', { id: 'other', prefix: 'the ', kind: 'key' });
    expect(broughtBack([one, other]).fresh).toEqual([one, other]);
  });

  test('has the words of a note with something that no file can hold, and is told of it', () => {
    const note = { ...noteOn('i-1', 'A berth.', { words: 'Mine' }), seen: new Date(0) };
    const { file, leftOut } = toBackup([note, { id: 'more', seen: new Map() }], ROOT);
    expect(file.items).toMatchObject([{ body: [{ value: 'Mine' }] }]);
    expect(leftOut).toBe(2);
  });
});

describe('a reader whose file has other words for a note', () => {
  const one = noteOn('i-1', 'A berth.', { words: 'Mine' });
  const mergedWith = (changed: string, words = 'Theirs') => merge(readStored([one]), [{ ...one, words, changed }]);

  test('gets later words, and is told which of theirs these replace', () => {
    const later = { ...one, words: 'Theirs', changed: '2020-02-01T00:00:00.000Z' };
    expect(mergedWith(later.changed)).toEqual({ fresh: [later], replaced: [one], kept: [] });
  });

  test.for(['9', 'later', '', '9999-01-01T00:00:00.000Z', '2019-01-01T00:00:00.000Z', one.changed])(
    'keeps theirs if the time of the others is %j, and is told of it',
    (changed) => {
      expect(mergedWith(changed)).toEqual({ fresh: [], replaced: [], kept: [one] });
      expect(mergedWith(changed, one.words).kept).toEqual([]);
    },
  );

  test('keeps what is stored under the same id and is no note, and is told of it', () => {
    const other = { id: one.id, version: 2 };
    expect(merge(readStored([other]), [{ ...one }])).toEqual({ fresh: [], replaced: [], kept: [other] });
    expect(merge(readStored([one]), [other])).toEqual({ fresh: [], replaced: [], kept: [one] });
  });
});

describe('a reader whose file has a bad address', () => {
  test('gets the good notes, and is told the bad address', () => {
    const good = noteOn('i-1', 'A berth.', { words: 'Mine' });
    const text = JSON.stringify(toBackup([good, { ...good, id: 'bad', document: 'bad', page: 'bad/i/' }], ROOT).file);
    const bad = text.replace(`${ROOT}bad/i/`, 'http://[bad');
    expect(readFile(bad, (address) => pageOf(address, ROOT))).toEqual({
      notes: [good],
      unplaced: [],
      values: [],
      badAddresses: ['http://[bad'],
      leftOut: 0,
    });
    const annotations = ['http://[bad', `${ROOT}charter/i/`].map((uri, index) => ({
      id: `${index}`,
      uri,
      text: 'Mine',
    }));
    const hypothesis = readFile(JSON.stringify({ annotations }), (address) => pageOf(address, ROOT));
    expect(hypothesis).toMatchObject({ unplaced: [{ note: { id: 'hypothesis-1' } }], leftOut: 0 });
    expect(hypothesis?.badAddresses).toEqual(['http://[bad']);
  });
});
