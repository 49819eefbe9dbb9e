/** Messages about files that cannot be imported as they are, and the import of files that say little about themselves. */
import { describe, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf, openInput } from '../../src/importing/input.ts';
import { FIXTURES, imported } from '../support/imported.ts';

const bytes = (hex: string) => Buffer.from(hex, 'hex');

test.each([
  ['fr', 'en', 'Ouverture', 'Opening'],
  ['zh-Hans', 'zh-Hans', '开头', '开头'],
  ['zh-Hant', 'en', '開頭', 'Opening'],
  ['de', 'en', 'Eingang', 'Opening'],
  ['en', 'de', 'Opening', 'Eingang'],
  ['nl', 'zh-Hans', '开头', '开头'],
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

test.each([
  [
    'a.html',
    '<html lang="fr"><head><meta name="dcterms.alternative" content="Code du port"><meta property="eli:id_local" content="2024-7"><meta name="dcterms.publisher" content="The Harbour Office"></head><h1>Code</h1><p>Un.</p></html>',
    ['shortTitle: Code du port', 'identifiers:\n  - 2024-7', 'language: fr', 'publisher: The Harbour Office'],
    'shortTitle, identifiers, language, publisher',
  ],
  [
    'a.md',
    '---\nlang: de\nshort_title: Code\nnumber: H-7\ndate: 2024-03-01\n---\n# Harbour code\n\nOne.\n',
    ['shortTitle: Code', 'identifiers:\n  - H-7', 'language: de', "published: '2024-03-01'"],
    'shortTitle, identifiers, language, published',
  ],
  [
    'b.md',
    "---\nlanguage: es\nidentifier: DS-1\npublication_date: '1994-09-21'\nsource: 'https://law.example/1'\n---\n# Puerto\n\nUno.\n",
    ['identifiers:\n  - DS-1', 'language: es', "published: '1994-09-21'", 'url: https://law.example/1'],
    'identifiers, language, published, url',
  ],
  [
    'a.txt',
    `An Act on the berths, the dues and the lamps of the harbour, and on those who keep them (Harbour Act)\n\nOne.\n`,
    ['shortTitle: Harbour Act'],
    'shortTitle',
  ],
])('what %s says about itself is filled in, and marked for the editor to check', async (name, text, filled, taken) => {
  const yaml = (await imported(Buffer.from(text), name)).file('document.yaml') ?? '';
  for (const field of filled) expect(yaml).toContain(`\n${field}\n`);
  expect(yaml.startsWith(`# Taken from the file, for you to check: ${taken}\n`)).toBe(true);
});

test.for([
  ['An Act on the berths, the dues and the lamps of the harbour, and on those who keep all of them', true],
  ['An Act on the berths, the dues and the lamps of the harbour, and on those who keep them (Harbour Act)', false],
  ['An Act on the berths', false],
] as const)('an editor is told of a long title without a short one: %s: %s', async ([title, isTold]) => {
  const { remarks } = await imported(Buffer.from(`${title}\n\nOne.\n`), 'a.txt');
  const told = remarks.filter(({ kind, message }) => kind === 'decide' && message.includes('shortTitle'));
  expect(told).toHaveLength(isTold ? 1 : 0);
});

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
  const words = 'The harbour is open for all boats of the towns.';

  test.each([
    [
      'too many signs',
      '<'.repeat(400_000),
      /^Found 400000 signs such as "<", "\*" or "_" in lines without a blank one /,
    ],
    ['signs that begin pictures', '!['.repeat(50_000), /^Found 100000 signs such as/],
    ['too many signs in lines of one paragraph', '[[[[[\n'.repeat(2001), /^Found 10005 signs such as/],
    ['too many tags among the words of one paragraph', 'A <b>boat</b> '.repeat(10_000), /^Found 10001 signs such as/],
    ['too many references to characters in one paragraph', 'Boats &amp; quays. '.repeat(10_001), /^Found 10002 signs/],
    ['too many lines of one paragraph with blanks at their ends', 'A boat.  \n'.repeat(10_001), /^Found 10001 signs/],
    ['lists that are too deep', '1. '.repeat(5000), /^Found lists or quotations more than 250 deep/],
    [
      'pictures that are too deep',
      `${'![['.repeat(251)}boat${'](a)](b)'.repeat(251)}`,
      /^Found descriptions of pictures more than 250 deep/,
    ],
    ['too many items', '- a\n'.repeat(60_001), /^Found 60002 paragraphs, headings, items and cells, expected at most/],
    ['too many paragraphs', 'a.\n\n'.repeat(60_001), /^Found 60\d\d\d paragraphs, headings, items and cells, expected/],
  ])('before a Markdown file is parsed, if it has %s', (_, hostile, message) => {
    expect(() => inputOf(Buffer.from(`# Berths\n\n${words}\n\n${hostile}`), 'a.md', FIXTURES)).toThrow(message);
  });

  test('but not if the tags are those of a long table in HTML, which has no blank lines', () => {
    const table = `<table>\n${'<tr><td>Berth</td><td>Fee</td></tr>\n'.repeat(6000)}</table>\n`;
    expect(inputOf(Buffer.from(`# Berths\n\n${words}\n${table}`), 'a.md', FIXTURES).format).toContain('Markdown');
  });

  test('if a page has more signs in its words than a text can have', async () => {
    const read = (body: string) =>
      importOriginal(inputOf(Buffer.from(`<h1>A</h1><p>${words}</p>${body}`), 'a.html', FIXTURES).original, {
        today: '2026-11-26',
      });
    await expect(read(`<p>${'<'.repeat(10_001)}</p>`)).rejects.toThrow('Found 10001 signs such as');
    await expect(read(`<p>${'*'.repeat(9000)}</p>`.repeat(12))).rejects.toThrow('Found 108000 signs such as');
  });

  test('if a page has elements that are too deep, of whatever names, or too many templates', () => {
    const open = (body: string) => inputOf(Buffer.from(`<p>${words}</p>${body}`), 'a.html', FIXTURES).original.text();
    expect(() => open('<small>'.repeat(1001))).toThrow('Found elements more than 1000 deep within each other');
    expect(() => open('<template></template>'.repeat(10_001))).toThrow('Found more than 10000 elements <template>');
  });

  test('if an element of XML has more attributes than any has', () => {
    const attributes = Array.from({ length: 1001 }, (_, nth) => `a${nth} = "b"`).join(' ');
    expect(() => inputOf(Buffer.from(`<dokumente><norm ${attributes}/></dokumente>`), 'a.xml', FIXTURES)).toThrow(
      'Found an element with 1001 attributes, expected at most 1000.',
    );
  });

  test('only of signs that are words, not of those of tags', () => {
    const line = '<b>a</b> '.repeat(6000);
    expect(inputOf(Buffer.from(`# Berths\n\n${words}\n\n${line}`), 'a.md', FIXTURES).format).toContain('Markdown');
  });

  test.each([
    ['\u0089PNG....', 'a.txt', /^Found a picture/],
    ['text', 'a.odt', /^Found a\.odt, whose ending says no format that is known, expected \.pdf, \.txt/],
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
    // "Every boat may be kept by the quay for one night", in bytes of other encodings.
    [bytes('c3bfcbd2b4acd6bbbfc9d4dabfc9b0b4c2ebcdb7cda3b2b4d2bbd2b9a1a3b4acd6f7d3a6b5b1b8b6b7d1a1a3'), 'gb18030', 1],
    [bytes('a843c0a5b2eea576a569a662bd58c059b0b1aa79a440a95da143b2eea544c0b3b7edA549b64fa143'), 'big5', 1],
    [bytes('82b782d782c482cc9144834d82cd88ea94d882be82af8ae295c782c992e282df82e782ea82e98142'), 'shift_jis', 1],
    [
      bytes('cae0e6e4eee520f1f3e4edee20eceee6e5f220f1f2eefff2fc20f320eff0e8f7e0ebe020eee4edf320edeef7fc2e'),
      'windows-1251',
      1,
    ],
  ])('what %j was taken for', (bytes, encoding, changed) => {
    const { format, changes, original } = inputOf(bytes, 'a.txt', FIXTURES);
    expect([format, changes.length]).toEqual([`plain text in ${encoding}`, changed]);
    expect(original.text()).not.toMatch(/[\u0000\uFFFD]/);
  });

  test('that an encoding does not exist, and gets the one that he names instead of a guess', () => {
    const polish = Buffer.from('a3f3dfbf206e6120f86f647a69', 'hex');
    const read = (encoding: string) => inputOf(polish, 'a.txt', FIXTURES, { encoding });
    expect(() => read('windows-1')).toThrow('Found the encoding "windows-1", expected a name such as utf-8, gb18030');
    expect(read('Windows-1250')).toMatchObject({ format: 'plain text in windows-1250', changes: [] });
    expect(read('windows-1250').original.text()).toBe('Łóßż na řodzi');
  });

  test('that an address is no file, and how to save a page', () => {
    expect(() => openInput('https://harbour.example/code')).toThrow('Save the page in a browser');
  });
});
