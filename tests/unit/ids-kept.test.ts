/** The lock file of the ids of a document: its content, and its faults. */
import { describe, expect, test } from 'vitest';
import { formatLockFile, readLockFile, type UnsealedEntry } from '../../src/core/ids/lock-file.ts';
import { SECTIONS } from '../support/editions.ts';

describe('a lock file', () => {
  const ENTRIES: readonly UnsealedEntry[] = [
    { id: 'i-1', section: 'ii', formerly: ['i'], text: 'One.', state: 'stands' },
    { id: 'i-2', section: 'i', formerly: [], text: 'Two.', state: 'merged', into: 'i-1' },
    { id: 'i-figure-1', section: 'i', formerly: [], text: 'Three.', state: 'withdrawn', on: '2026-11-25' },
  ];
  const TEXT = formatLockFile(ENTRIES);
  const faultsOf = (text: string, sections = SECTIONS) => {
    const read = readLockFile(text, sections);
    return 'faults' in read ? read.faults.map(({ entry, message }) => `${entry ?? '-'}: ${message}`) : [];
  };

  test('can be read again unchanged', () => {
    const read = readLockFile(TEXT, SECTIONS);
    if (!('entries' in read)) throw new Error('It is not whole.');
    expect(read.entries).toMatchObject(ENTRIES);
    expect(formatLockFile(read.entries)).toBe(TEXT);
    expect(read.entries[0]).toHaveProperty('hash', expect.stringMatching(/^[0-9a-f]{64}$/));
  });

  test('has its fields in a fixed order, so that changes are easy to see', () => {
    expect(TEXT).toMatch(/^\{\n {2}"about": "Written by [^\n]*",\n {2}"seal": "[0-9a-f]{12}",\n {2}"paragraphs": \[\n/);
    expect(JSON.parse(TEXT).paragraphs.map(Object.keys)).toEqual([
      ['id', 'section', 'formerly', 'state', 'hash', 'text', 'seal'],
      ['id', 'section', 'formerly', 'state', 'into', 'hash', 'text', 'seal'],
      ['id', 'section', 'formerly', 'state', 'on', 'hash', 'text', 'seal'],
    ]);
    expect(TEXT.endsWith('}\n')).toBe(true);
  });

  test.each([
    [
      'an id that is none',
      ['"id": "i-1"', '"id": "i_1"'],
      /^i_1: .* at "paragraphs\.0\.id": expected an id such as iii-4, iii-4a or i-figure-1\. Restore/,
    ],
    ['a day that is none', ['2026-11-25', '2026-11-31'], /^i-figure-1: .* at "paragraphs\.2\.on"/],
    ['another state', ['"stands"', '"lost"'], /^i-1: .* at "paragraphs\.0\.state"/],
    [
      'a field more',
      ['"state": "stands"', '"state": "stands",\n      "on": "2026-11-25"'],
      /^i-1: .* at "paragraphs\.0"/,
    ],
    ['a merger without a goal', ['"into"', '"to"'], /^i-2: .* at "paragraphs\.1/],
    ['no list of sections', ['"formerly": []', '"formerly": "i"'], /^i-2: .* at "paragraphs\.1\.formerly"/],
    ['no seal', [/\n {2}"seal": .*/, ''], /^-: .* at "seal"/],
    [
      'another goal, by hand',
      ['"into": "i-1"', '"into": "i-figure-1"'],
      /^i-2: Found the entry i-2 edited by hand: its seal does not fit it\. Restore/,
    ],
    ['another day, by hand', ['2026-11-25', '2026-11-26'], /^i-figure-1: Found the entry i-figure-1 edited by hand/],
    ['other words under their old hash', ['"Three."', '"Four."'], /^i-figure-1: Found the entry/],
    [
      'another seal',
      [/"seal": "[0-9a-f]{12}",\n {2}"paragraphs"/, '"seal": "000000000000",\n  "paragraphs"'],
      /^-: Found entries added, removed/,
    ],
  ] as const)('with %s is told of, at its entry', (_, [from, to], message) => {
    const edited = TEXT.replace(from, to);
    expect(edited).not.toBe(TEXT);
    expect(faultsOf(edited)[0]).toMatch(message);
  });

  test.each([
    'null',
    '[]',
    '3',
    '{}',
    '{"paragraphs": null}',
    '{"paragraphs": [null]}',
    '{"paragraphs": [3]}',
    '{"paragraphs": [{"id": 3}]}',
  ])('that holds something else is told of: %s', (text) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/^(?:-|3): Found a lock file that is not as it was written, at /);
  });

  test('with words and a hash that somebody changed is refused because of its seal', () => {
    const { paragraphs, ...rest } = JSON.parse(TEXT);
    const other: UnsealedEntry = { id: 'i-1', section: 'ii', formerly: ['i'], text: 'Other.', state: 'stands' };
    const [one] = JSON.parse(formatLockFile([other])).paragraphs;
    const [two] = paragraphs;
    const edited = JSON.stringify({
      ...rest,
      paragraphs: [{ ...two, text: one.text, hash: one.hash }, ...paragraphs.slice(1)],
    });
    expect(faultsOf(edited)).toEqual([expect.stringContaining('i-1: Found the entry i-1 edited by hand')]);
  });

  test('is refused for each paragraph in a section that the document does not have any more', () => {
    expect(faultsOf(TEXT, ['ii'])).toEqual(
      ['i-1', 'i-2', 'i-figure-1'].map((id) =>
        expect.stringContaining(
          `${id}: Found that ${id} was published in the section "i", which document.yaml does not list.`,
        ),
      ),
    );
  });

  test('leads through a chain of mergers to the words, and is refused for a circle of mergers', () => {
    const merged = (id: string, into: string): UnsealedEntry => ({
      id,
      section: 'i',
      formerly: [],
      text: id,
      state: 'merged',
      into,
    });
    const stands: UnsealedEntry = { id: 'i-4', section: 'i', formerly: [], text: 'x', state: 'stands' };
    expect(
      faultsOf(formatLockFile([stands, merged('i-1', 'i-2'), merged('i-2', 'i-3'), merged('i-3', 'i-4')])),
    ).toEqual([]);
    expect(faultsOf(formatLockFile([merged('i-1', 'i-2'), merged('i-2', 'i-3'), merged('i-3', 'i-2')]))).toEqual([
      expect.stringContaining('i-1: Found paragraphs merged in a circle: i-1 → i-2 → i-3 → i-2.'),
      expect.stringContaining('i-2: Found paragraphs merged in a circle: i-2 → i-3 → i-2.'),
      expect.stringContaining('i-3: Found paragraphs merged in a circle: i-3 → i-2 → i-3.'),
    ]);
  });
});
