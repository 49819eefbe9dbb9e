/** What an editor gets of the numbers, levels and fields that a Word file has only in its lists, styles and codes. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inputOf } from '../../src/importing/input.ts';
import { FIXTURES, imported } from '../support/imported.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const level = (level: number, format: string, text: string, style = '') =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`;

const NUMBERING = `<w:numbering ${W}>
<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1', 'Heading1')}${level(1, 'decimal', '%1.%2', 'Heading2')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'lowerLetter', '(%1)')}${level(1, 'lowerRoman', '(%2)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '•')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`;

const style = (id: string, name: string, properties = '', base = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;

const place = (list: number, of = 0) => `<w:numPr><w:ilvl w:val="${of}"/><w:numId w:val="${list}"/></w:numPr>`;

const STYLES = `<w:styles ${W}>
${style('Heading1', 'heading 1', '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>')}
${style('Heading2', 'heading 2', '<w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="1"/></w:numPr>')}
${style('Annex', 'Annex Heading', '<w:outlineLvl w:val="0"/>')}
${style('AnnexLow', 'Annex Low', '', 'Annex')}
${style('Point', 'Bullet point', '<w:numPr><w:numId w:val="3"/></w:numPr>')}
</w:styles>`;

const document = (...body: string[]) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body.join('')}</w:body></w:document>`),
    'word/styles.xml': strToU8(STYLES),
    'word/numbering.xml': strToU8(NUMBERING),
  });
const p = (text: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const h = (text: string, id: string) => p(text, `<w:pStyle w:val="${id}"/>`);
const source = async (bytes: Uint8Array) => (await imported(bytes, 'a.docx')).file('source.txt')?.split('\n') ?? [];

test('headings have the numbers that Word counts, and give sections their labels', async () => {
  const bytes = document(
    ...[h('Berths', 'Heading1'), h('Small', 'Heading2'), p('Few.'), h('Large', 'Heading2'), p('Fewer.')],
    ...[h('Dues', 'Heading1'), h('In winter', 'Heading2'), p('High.')],
  );
  expect(await source(bytes)).toEqual(
    expect.arrayContaining(['1 Berths', '1.1 Small', '1.2 Large', '2 Dues', '2.1 In winter']),
  );
  const { sections } = await imported(bytes, 'a.docx');
  expect(sections.map(({ label }) => label)).toEqual(['1', '2']);
  expect(inputOf(bytes, 'a.docx', FIXTURES).changes.join()).toContain('5 numbers of headings and lists are no words');
});

test('items have the numbers of their lists, which begin below each item and where a list begins anew', async () => {
  const made = await imported(
    document(
      ...[
        h('Berths', 'Heading1'),
        p('A berth is', place(2)),
        p('by the quay,', place(2, 1)),
        p('at a buoy.', place(2, 1)),
      ],
      ...[
        p('A boat is', place(2)),
        p('small.', place(2, 1)),
        p('In winter', place(4)),
        p('ice', place(3)),
        h('Dues', 'Heading1'),
        p('High.'),
      ],
    ),
    'a.docx',
  );
  expect(made.file('source.txt')).toContain(
    '(a) A berth is\n(i) by the quay,\n(ii) at a buoy.\n(b) A boat is\n(i) small.\n(a) In winter\nice',
  );
  expect(made.file('section-1.mdx')).toContain('- ice');
});

test('paragraphs are bullets if only their style says so', async () => {
  const made = await imported(
    document(
      ...[h('Berths', 'Heading1'), p('They are'), h('by the quay,', 'Point'), h('at a buoy.', 'Point')],
      ...[h('End', 'Heading1'), p('Done.')],
    ),
    'a.docx',
  );
  expect(made.file('section-1.mdx')).toContain('- by the quay,\n- at a buoy.');
  expect(made.losses).toMatchObject({ counted: { items: 2 }, lost: { items: 0 } });
});

test('styles and paragraphs with a level are headings, whatever they are called', async () => {
  const made = await imported(
    document(
      ...[h('Rules of berths', 'Annex'), p('Few.'), h('Rules of dues', 'AnnexLow'), p('High.')],
      ...[p('Rules of ice', '<w:outlineLvl w:val="0"/>'), p('Thick.')],
    ),
    'a.docx',
  );
  expect(made.sections.map(({ heading }) => heading.join())).toEqual([
    'Rules of berths',
    'Rules of dues',
    'Rules of ice',
  ]);
});

test('words in fields and numbers in cells stay', async () => {
  const cell = (text: string) => `<w:tc>${text}</w:tc>`;
  const made = await imported(
    document(
      h('Dues', 'Heading1'),
      '<w:p><w:r><w:t xml:space="preserve">Table </w:t></w:r><w:fldSimple w:instr=" SEQ Table "><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t>: dues</w:t></w:r></w:p>',
      `<w:tbl><w:tr>${cell(p('Boat', place(2)))}${cell(p('Coins'))}</w:tr><w:tr>${cell(p('Small', place(2)))}${cell(p('2'))}</w:tr></w:tbl>`,
      ...[h('End', 'Heading1'), p('Done.')],
    ),
    'a.docx',
  );
  expect(made.file('source.txt')).toContain('Table 7: dues\n(a) Boat\nCoins\n(b) Small\n2');
  expect(made.counts.tables).toBe(1);
});

test('the call of a footnote that is not in the file stays as a number, and the editor is told', async () => {
  const call = '<w:r><w:footnoteReference w:id="7"/></w:r>';
  const bytes = document(
    ...[h('Berths', 'Heading1'), `<w:p><w:r><w:t>A berth</w:t></w:r>${call}<w:r><w:t> is kept.</w:t></w:r></w:p>`],
    ...[h('End', 'Heading1'), p('Done.')],
  );
  expect(await source(bytes)).toContain('A berth1 is kept.');
  expect(inputOf(bytes, 'a.docx', FIXTURES).changes.join()).toContain(
    'calls of footnotes whose notes are not in the file (1): their numbers stand as words',
  );
});
