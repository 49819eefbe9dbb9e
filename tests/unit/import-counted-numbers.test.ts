/** What an editor gets of the numbers that word processors count, and how the import proves them. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { FIXTURES, imported } from '../support/imported.ts';

const packed = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A level of a list of Word: its format, how its number is written, and what else it says. */
const level = (nth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${nth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A Word file with one list, `1`, of these levels; each item is its level and its word. */
function word(levels: string, items: readonly (readonly [level: number, word: string, list?: number])[], lists = '') {
  const paragraphs = items.map(
    ([nth, text, list = 1]) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${nth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
  );
  return packed({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${W}><w:body>${paragraphs.join('')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}></w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists}</w:numbering>`,
  });
}

const lines = async (bytes: Uint8Array, name: string) =>
  (await imported(bytes, name))
    .file('source.txt')
    ?.split('\n')
    .filter((line) => line !== '') ?? [];

/** Imports one file, and proves it by another, as if a reader had counted wrongly. */
const provedBy = async (read: Uint8Array, text: Uint8Array, name: string) =>
  importOriginal(
    { ...inputOf(read, name, FIXTURES).original, text: inputOf(text, name, FIXTURES).original.text },
    { today: '2026-11-26' },
  );

describe('a Word file', () => {
  test('keeps articles that count on through all chapters', async () => {
    const levels = `${level(0, 'upperRoman', 'Chapter %1')}${level(1, 'decimal', 'Article %2', '<w:lvlRestart w:val="0"/>')}${level(2, 'lowerLetter', '(%3)')}`;
    const items = [
      ...([
        [0, 'Berths'],
        [1, 'Small'],
        [2, 'One'],
        [2, 'Two'],
        [1, 'Large'],
        [2, 'Three'],
      ] as const),
      ...([
        [0, 'Dues'],
        [1, 'Winter'],
      ] as const),
    ];
    // Without a title, the file's name stands for one.
    expect(await lines(word(levels, items), 'berths.docx')).toEqual([
      ...['berths', 'Chapter I Berths', 'Article 1 Small', '(a) One', '(b) Two', 'Article 2 Large', '(a) Three'],
      ...['Chapter II Dues', 'Article 3 Winter'],
    ]);
  });

  test('keeps numbers that begin with a zero, and those of a list whose levels are in another', async () => {
    const lists = `<w:abstractNum w:abstractNumId="7"><w:styleLink w:val="Own"/>${level(0, 'decimalZero', '%1)')}</w:abstractNum><w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Own"/></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`;
    const bytes = word(
      level(0, 'decimal', '%1.'),
      [
        [0, 'Berths'],
        [0, 'Small', 2],
        [0, 'Large', 2],
        [0, 'Dues'],
      ],
      lists,
    );
    expect(await lines(bytes, 'a.docx')).toEqual(['1. Berths', '01) Small', '02) Large', '2. Dues']);
  });

  test('keeps the numbers at which a list begins its levels', async () => {
    const lists =
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num>';
    const bytes = word(
      `${level(0, 'decimal', '%1.')}${level(1, 'lowerRoman', '(%2)')}`,
      [
        [0, 'Berths'],
        [1, 'Small'],
        [0, 'Dues', 2],
        [1, 'High', 2],
        [1, 'Low', 2],
      ],
      lists,
    );
    expect(await lines(bytes, 'a.docx')).toEqual(['1. Berths', '(i) Small', '2. Dues', '(iii) High', '(iv) Low']);
  });

  test('with numbers of a kind that is not known says so', () => {
    const { changes } = inputOf(
      word(level(0, 'cardinalText', '%1'), [
        [0, 'Berths'],
        [0, 'Dues'],
      ]),
      'a.docx',
      FIXTURES,
    );
    expect(changes).toEqual([
      '2 numbers of lists are lost, since it is not known how to count as "cardinalText": their items stand without a number. Write them as words in a word processor',
    ]);
  });

  test('is proved by another count of its lists: a wrong number is a difference', async () => {
    const items = [
      [0, 'Berths'],
      [0, 'Dues'],
    ] as const;
    const { difference } = await provedBy(
      word(level(0, 'lowerLetter', '(%1)'), items),
      word(level(0, 'lowerRoman', '(%1)'), items),
      'a.docx',
    );
    expect(difference).toEqual({ original: '(i)', written: '(a)' });
  });
});

describe('an OpenDocument text', () => {
  const NAMESPACES = ['office', 'text', 'style'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ');
  const odt = (format: string, count: number) =>
    packed({
      'content.xml': `<office:document-content ${NAMESPACES}><office:automatic-styles><text:list-style style:name="L"><text:list-level-style-number text:level="1" ${format}/></text:list-style></office:automatic-styles><office:body><office:text><text:list text:style-name="L">${'<text:list-item><text:soft-page-break/><text:p>Berth</text:p></text:list-item>'.repeat(count)}</text:list></office:text></office:body></office:document-content>`,
    });
  const last = async (format: string, count: number) => (await lines(odt(format, count), 'a.odt')).at(-1);

  test('has the numbers of each of its kinds, also after z', async () => {
    expect(await last('style:num-format="a" style:num-suffix=")"', 28)).toBe('ab) Berth');
    expect(await last('style:num-format="A" style:num-letter-sync="true"', 28)).toBe('BB Berth');
    expect(await last('style:num-format="I" style:num-prefix="§ "', 4)).toBe('§ IV Berth');
    expect(await last('style:num-format="一, 二, 三, ..." style:num-suffix="、"', 12)).toBe('十二、 Berth');
    expect(await last('style:num-format="1" text:start-value="7" style:num-suffix="."', 2)).toBe('8. Berth');
  });

  test('with numbers of a kind that is not known says so', () => {
    expect(inputOf(odt('style:num-format="α, β, γ, ..."', 2), 'a.odt', FIXTURES).changes).toEqual([
      '2 numbers of lists are lost, since it is not known how to count as "α, β, γ, ...": their items stand without a number. Write them as words in a word processor',
    ]);
  });

  test('is proved by another count of its lists: a wrong number is a difference', async () => {
    const { difference } = await provedBy(odt('style:num-format="1"', 2), odt('style:num-format="i"', 2), 'a.odt');
    expect(difference).toEqual({ original: 'i', written: '1' });
  });
});

describe('the numbers of a list that XML only describes', () => {
  const list = '<OrderedList Type="alpha" Decoration="parens" Start="2">';
  const item = (words: string, attributes = '') =>
    `<ListItem${attributes}><Para><Text>${words}</Text></Para></ListItem>`;
  const act = (opening: string) =>
    readFileSync('tests/fixtures/profiles/clml.xml', 'utf8').replace(
      '<Text>It leaves on the next tide.</Text>',
      `<Text>It leaves—</Text>${opening}${item('at once;')}${item('later;', ' NumberOverride="(ca)"')}${item('never.')}</OrderedList>`,
    );
  const originalOf = (opening: string) =>
    inputOf(Buffer.from(act(opening)), 'a.xml', 'tests/fixtures/profiles').original;

  test('are proved by a second count, and nothing is imported where the two differ', async () => {
    const [same, other] = [originalOf(list), originalOf(list.replace('Start="2"', 'Start="3"'))];
    const made = await importOriginal(same, { today: '2026-11-26' });
    expect(made.difference).toBeUndefined();
    const { difference } = await importOriginal({ ...same, text: other.text }, { today: '2026-11-26' });
    expect(difference).toEqual({ original: '(c)', written: '(b)' });
  });

  test.each(['arabic', 'alphaUpper', 'roman', 'romanUpper', 'none', 'bullet'])(
    'are the same in both, as %s',
    async (type) => {
      const made = await importOriginal(originalOf(list.replace('alpha', type)), { today: '2026-11-26' });
      expect([made.difference, made.faults]).toEqual([undefined, []]);
    },
  );
});
