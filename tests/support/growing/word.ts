/** Word files in which something is repeated: each element that one of the readers names. */
import { globSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { each, type Frame, growingElements, type GrowingFormat } from './markup.ts';

const SCHEMAS = 'http://schemas.openxmlformats.org';
const NAMESPACES = [
  ['w', `${SCHEMAS}/wordprocessingml/2006/main`],
  ['r', `${SCHEMAS}/officeDocument/2006/relationships`],
  ['wp', `${SCHEMAS}/drawingml/2006/wordprocessingDrawing`],
  ['a', `${SCHEMAS}/drawingml/2006/main`],
  ['pic', `${SCHEMAS}/drawingml/2006/picture`],
  ['mc', `${SCHEMAS}/markup-compatibility/2006`],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['wordml', 'http://schemas.microsoft.com/office/word/2010/wordml'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

/** The names of elements and attributes in the code that reads Word files: ours, and that of the library. */
const NAMES: readonly string[] = [
  ...new Set(
    globSync([
      'src/importing/*/*word*.ts',
      'src/importing/read/pictures.ts',
      'node_modules/mammoth/lib/docx/*.js',
    ]).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:w|wp|a|pic|mc|v|o|wordml):[A-Za-z]\w*/g)].map(([name]) => name),
    ),
  ),
].toSorted();

const ATTRIBUTES: Readonly<Record<string, string>> = {
  'w:footnoteReference': 'w:id="1"',
  'w:endnoteReference': 'w:id="1"',
  'w:hyperlink': 'r:id="r1"',
  'w:pStyle': 'w:val="a"',
  'w:numId': 'w:val="1"',
  'w:ilvl': 'w:val="1"',
  'w:bookmarkStart': 'w:name="a" w:id="1"',
};

/** Makes a file of the body of its text and of other parts. */
function wordFile(body: string, parts: Readonly<Record<string, string>> = {}) {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${SCHEMAS}/package/2006/relationships"><Relationship Id="r" Type="${SCHEMAS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return {
    name: 'a.docx',
    bytes: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
      level: 1,
    }),
  };
}

const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const FRAME: Frame = { file: (body) => wordFile(body), paragraph: (runs) => `<w:p>${runs}</w:p>`, words };
const paragraph = (properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${words('boat')}</w:p>`;
const part = (root: string, content: string) => `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
const style = (nth: number, more: string) =>
  `<w:style w:type="paragraph" w:styleId="s${nth}"><w:name w:val="boat ${nth}"/>${more}</w:style>`;
const cell = '<w:tc><w:p><w:r><w:t>boat</w:t></w:r></w:p></w:tc>';

const OTHERS: GrowingFormat['others'] = {
  'runs of a paragraph': (times) => wordFile(`<w:p>${words('boat ').repeat(times)}</w:p>`),
  footnotes: (times) =>
    wordFile(
      each(times, (nth) => `<w:p>${words('boat')}<w:r><w:footnoteReference w:id="${nth + 1}"/></w:r></w:p>`),
      {
        'word/footnotes.xml': part(
          'footnotes',
          each(times, (nth) => `<w:footnote w:id="${nth + 1}">${paragraph()}</w:footnote>`),
        ),
        'word/_rels/document.xml.rels': `<Relationships xmlns="${SCHEMAS}/package/2006/relationships"><Relationship Id="f" Type="${SCHEMAS}/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
      },
    ),
  'calls without notes': (times) =>
    wordFile(each(times, (nth) => `<w:p>${words('boat')}<w:r><w:footnoteReference w:id="${nth + 1}"/></w:r></w:p>`)),
  styles: (times) =>
    wordFile(
      each(times, (nth) => paragraph(`<w:pStyle w:val="s${nth}"/>`)),
      {
        'word/styles.xml': part(
          'styles',
          each(times, (nth) => style(nth, '')),
        ),
      },
    ),
  'styles based on each other': (times) =>
    wordFile(paragraph(`<w:pStyle w:val="s1"/>`), {
      'word/styles.xml': part(
        'styles',
        each(times, (nth) => style(nth, `<w:basedOn w:val="s${nth + 1}"/>`)),
      ),
    }),
  'styles without an end': (times) =>
    wordFile(paragraph(), { 'word/styles.xml': `<w:styles ${NAMESPACES}>${'<w:style w:styleId="a">'.repeat(times)}` }),
  'styles of words': (times) =>
    wordFile(paragraph(), {
      'word/styles.xml': part(
        'styles',
        each(times, (nth) => `<w:style w:type="character" w:styleId="c${nth}"/>`),
      ),
    }),
  lists: (times) =>
    wordFile(
      each(times, (nth) => paragraph(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${nth + 1}"/></w:numPr>`)),
      {
        'word/numbering.xml': part(
          'numbering',
          `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${each(times, (nth) => `<w:num w:numId="${nth + 1}"><w:abstractNumId w:val="0"/></w:num>`)}`,
        ),
      },
    ),
  'items of one list': (times) =>
    wordFile(paragraph('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(times), {
      'word/numbering.xml': part(
        'numbering',
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ),
    }),
  'kinds of lists': (times) =>
    wordFile(paragraph(), {
      'word/numbering.xml': part(
        'numbering',
        each(
          times,
          (nth) =>
            `<w:abstractNum w:abstractNumId="${nth}"><w:styleLink w:val="s${nth}"/></w:abstractNum><w:num w:numId="${nth}"><w:abstractNumId w:val="${nth}"/></w:num>`,
        ),
      ),
    }),
  bullets: (times) =>
    wordFile(paragraph('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(times), {
      'word/numbering.xml': part(
        'numbering',
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ),
    }),
  rows: (times) => wordFile(`<w:tbl>${`<w:tr>${cell}</w:tr>`.repeat(times)}</w:tbl>`),
  'cells of a row': (times) => wordFile(`<w:tbl><w:tr>${cell.repeat(times)}</w:tr></w:tbl>`),
  'cells that go on below': (times) =>
    wordFile(`<w:tbl>${`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph()}</w:tc></w:tr>`.repeat(times)}</w:tbl>`),
  tables: (times) => wordFile(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`.repeat(times)),
  'tables in cells': (times) =>
    wordFile(`${'<w:tbl><w:tr><w:tc>'.repeat(times)}${paragraph()}${'</w:tc></w:tr></w:tbl>'.repeat(times)}`),
  fields: (times) =>
    wordFile(
      `<w:p>${`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${words('boat')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`.repeat(times)}</w:p>`,
    ),
  'fields that do not end': (times) =>
    wordFile(`<w:p>${`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${words('boat')}`.repeat(times)}</w:p>`),
  'tracked changes': (times) =>
    wordFile(`<w:p>${`<w:ins>${words('boat')}</w:ins><w:del>${words('ship')}</w:del>`.repeat(times)}</w:p>`),
  'drawings in two forms': (times) =>
    wordFile(
      `<w:p>${`<w:r><mc:AlternateContent><mc:Choice>${words('boat')}</mc:Choice></mc:AlternateContent></w:r>`.repeat(times)}</w:p>`,
    ),
  'drawings that do not end': (times) =>
    wordFile(`${paragraph()}${'<mc:AlternateContent><mc:Choice></mc:Choice></mc:AlternateContent>'.repeat(times)}`),
  pictures: (times) =>
    wordFile(
      `<w:p>${'<w:r><w:drawing><wp:inline><wp:docPr name="boat"/></wp:inline></w:drawing></w:r>'.repeat(times)}</w:p>`,
    ),
  'names of pictures without an end': (times) => wordFile(`${paragraph()}${'<wp:docPr name="boat"/>'.repeat(times)}`),
  headers: (times) => wordFile(paragraph(), { 'word/header1.xml': part('hdr', paragraph().repeat(times)) }),
  relations: (times) =>
    wordFile(paragraph(), {
      'word/_rels/document.xml.rels': `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${each(times, (nth) => `<Relationship Id="r${nth}" Type="x" Target="https://example.org"/>`)}</Relationships>`,
    }),
  parts: (times) =>
    wordFile(paragraph(), Object.fromEntries(Array.from({ length: times }, (_, nth) => [`word/a${nth}.xml`, '<a/>']))),
};

export const WORD: GrowingFormat = {
  elements: growingElements(Object.fromEntries(NAMES.map((name) => [name, ATTRIBUTES[name] ?? ''])), FRAME),
  others: OTHERS,
};
