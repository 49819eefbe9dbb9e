/** The file of published addresses, and where former addresses lead. */
import { describe, expect, test } from 'vitest';
import { endOf, formatAddressFile, readAddressFile } from '../../src/core/published/address-file.ts';
import { pageKindOf } from '../../src/core/published/changes.ts';
import { formerNames, formerSections } from '../../src/core/published/former-pages.ts';
import { stands, gone, moved } from '../support/address-entries.ts';

test('an address says of what kind of page it is', () => {
  const kinds = ['charter/', 'charter/i/', 'charter/facts/', 'terms/berth/'].map(pageKindOf);
  expect(kinds).toEqual(['document', 'section', 'section', 'term']);
});

describe('the file of addresses', () => {
  const entries = [gone('terms/mole/'), moved('charter/', 'law/'), { ...stands('law/'), ids: 3 }];
  const text = formatAddressFile(entries);
  const faultsOf = (written: string) => {
    const read = readAddressFile(written);
    return 'faults' in read ? read.faults : [];
  };
  const RESTORED = /Restore the file from version control \(after a merge, take either side as a whole\)/;

  test('has a line for each address in alphabetical order, and can be read again unchanged', () => {
    expect(text.split('\n').slice(3)).toEqual([
      '  "addresses": [',
      '    { "address": "charter/", "state": "moved", "to": "law/" },',
      '    { "address": "law/", "state": "stands", "ids": 3 },',
      '    { "address": "terms/mole/", "state": "gone", "on": "2025-01-01" }',
      '  ]',
      '}',
      '',
    ]);
    expect(readAddressFile(text)).toEqual({ entries: [entries[1], entries[2], entries[0]] });
    expect(formatAddressFile(entries.toReversed())).toBe(text);
  });

  test.each([
    ['is cut', (whole: string) => whole.slice(0, -10), /^Found JSON that cannot be read \(.*JSON.*\)\. /],
    [
      'has an address that is none',
      (whole: string) => whole.replace('"law/", "state"', '"LAW/", "state"'),
      /at "addresses\.1\.address": expected a path such as charter\/i\/\. /,
    ],
    [
      'has a path of three',
      (whole: string) => whole.replace('"law/", "state"', '"law/i/a/", "state"'),
      /at "addresses\.1\.address"/,
    ],
    [
      'lacks a line',
      (whole: string) => whole.replace(/ {4}\{ "address": "law.*\n/, ''),
      /^Found addresses edited by hand: the file's seal does not fit them\. /,
    ],
  ])('that %s is told of, with what to do', (_, change, message) => {
    const faults = faultsOf(change(text));
    expect(faults).toEqual([expect.stringMatching(message)]);
    expect(faults[0]).toMatch(RESTORED);
  });

  test('has a fault if an address is in it twice or leads to none', () => {
    expect(faultsOf(formatAddressFile([stands('law/'), gone('law/')]))).toEqual([
      expect.stringMatching(/^Found an address twice, expected each once\. Restore/),
    ]);
    const circle = [moved('a/', 'b/'), moved('b/', 'a/'), moved('c/', 'b/'), moved('d/', 'e/'), stands('f/')];
    expect(faultsOf(formatAddressFile(circle))).toEqual(
      ['a/', 'b/', 'c/', 'd/'].map((lost) =>
        expect.stringMatching(`^Found that ${lost} leads to no address in the end\\. Restore`),
      ),
    );
  });
});

describe('a former address', () => {
  const entries = [
    moved('old/', 'older/'),
    moved('older/', 'law/'),
    stands('law/'),
    moved('old/i/', 'law/one/'),
    moved('law/two/', 'law/one/'),
    stands('law/one/'),
    gone('law/three/'),
    moved('law/four/', 'rules/four/'),
    stands('rules/four/'),
    moved('rules/five/', 'law/one/'),
    moved('terms/a/', 'terms/b/'),
    stands('terms/b/'),
    stands('rules/'),
  ];

  test('leads to the final address of its page', () => {
    expect(endOf('old/', entries)).toEqual(stands('law/'));
    expect(endOf('law/three/', entries)).toEqual(gone('law/three/'));
    expect(endOf('nowhere/', entries)).toBeUndefined();
  });

  test('gives a former name of the document that it leads to', () => {
    expect(formerNames(entries, 'law')).toEqual(['old', 'older']);
    expect(formerNames(entries, 'rules')).toEqual([]);
  });

  test('of a section is known by the new section of its document', () => {
    expect([...formerSections(entries, 'law', ['one'])]).toEqual([
      ['i', 'one'],
      ['two', 'one'],
      ['three', undefined],
      ['four', undefined],
    ]);
    expect([...formerSections(entries, 'rules', ['four'])]).toEqual([['five', undefined]]);
  });
});
