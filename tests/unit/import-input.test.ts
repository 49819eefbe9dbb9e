/** Messages about files that cannot be imported as they are, and the import of files that say little about themselves. */
import { describe, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { FIXTURES, imported } from '../support/imported.ts';

test.each([
  ['fr', 'en', 'Ouverture', 'Opening'],
  ['zh-Hans', 'zh-Hans', '开头', '开头'],
  ['zh-Hant', 'en', '開頭', 'Opening'],
  ['de', 'zh-Hans', '开头', '开头'],
  ['ar', 'en', 'الافتتاح', 'Opening'],
])(
  'the opening of a text in %s gets a label in that language, and a title in that of the publication, %s',
  async (...names) => {
    const [language, publicationLanguage, label, title] = names;
    const { original } = inputOf(Buffer.from('# A\n\nFirst.\n\n## B\n\nSecond.\n'), 'a.md', FIXTURES);
    const { sections } = await importOriginal(original, { language, publicationLanguage, today: '2026-11-26' });
    expect(sections[0]).toMatchObject({ slug: 'opening', label, title });
  },
);

test('a line that is too long for a paragraph is divided after sentences; a word that is too long is refused', async () => {
  const text = `A\n\n${'One berth is kept. '.repeat(6000)}\n`;
  const made = await imported(Buffer.from(text), 'a.txt');
  const lines =
    made
      .file('source.txt')
      ?.split('\n')
      .filter((line) => line.length > 1) ?? [];
  expect(lines.map((line) => line.length > 90_000)).toEqual([true, false]);
  expect(lines.map((line) => line.endsWith('kept.'))).toEqual([true, true]);
  expect(made.remarks.map(({ message }) => message)).toContain(
    'a line of 113999 letters, which no paragraph may have: it became several',
  );
  const word = Buffer.from(`A\n\n${'o'.repeat(1001)}\n`);
  const refused = await importOriginal(inputOf(word, 'a.txt', FIXTURES).original, { today: '2026-11-26' });
  expect(refused.faults[0]?.message).toContain('Found a word with 1,001 letters, expected at most 1,000.');
});

describe('an editor gets a message', () => {
  test.each([
    ['%PDF-1.7', 'a.pdf', /^Found a PDF, .*pdftotext/],
    ['\u0089PNG....', 'a.txt', /^Found a picture/],
    ['text', 'a.odt', /^Found a\.odt, whose ending says no format that is known, expected \.txt/],
    ['<x/>', 'a.xml', /^Found XML in a\.xml that is no Akoma Ntoso/],
    ['  \n ', 'a.txt', /^Found no text in a\.txt/],
    ['\u0001\u0002a', 'a.txt', /^Found a\.txt to be no text: 2 of its 3 characters are control characters/],
  ])('why %j as %s cannot be imported', (text, name, message) => {
    expect(() => inputOf(Buffer.from(text, 'latin1'), name, FIXTURES)).toThrow(message);
  });

  test.each([
    [Buffer.from('\uFEFFA quay', 'utf8'), 'utf-8', 0],
    [Buffer.from('\uFEFFA quay', 'utf16le'), 'utf-16le', 0],
    [Buffer.from('A quay by the sea', 'utf16le'), 'utf-16le', 1],
    [Buffer.from('Caf\u00E9 \u0093quay\u0094', 'latin1'), 'windows-1252', 1],
  ])('what %j was taken for', (bytes, encoding, changed) => {
    const { format, changes, original } = inputOf(bytes, 'a.txt', FIXTURES);
    expect([format, changes.length]).toEqual([`plain text in ${encoding}`, changed]);
    expect(original.text()).not.toMatch(/[\u0000\uFFFD]/);
  });
});
