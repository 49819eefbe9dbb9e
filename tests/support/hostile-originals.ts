/** Small files that once kept an import busy for minutes or filled the memory. */
import { strToU8, zipSync } from 'fflate';
import { deflateSync } from 'node:zlib';

const WORDS = 'The harbour is open for all boats of the towns on the coast, by day and by night. '.repeat(4);

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const word = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  });

const open = (body: string): Uint8Array =>
  zipped({
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text><text:p>${WORDS}</text:p>${body}</office:text></office:body></office:document-content>`,
  });

const cell = (times: number, inside: string) =>
  `<table:table-cell table:number-columns-repeated="${times}">${inside}</table:table-cell>`;
const table = (cells: string) => `<table:table><table:table-row>${cells}</table:table-row></table:table>`;

const book = (times: number): Uint8Array =>
  zipped({
    'META-INF/container.xml': '<container><rootfile full-path="p.opf"/></container>',
    'p.opf': `<package><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine>${'<itemref idref="c"/>'.repeat(times)}</spine></package>`,
    'c.xhtml': `<html><body><h1>Berths</h1><p>${WORDS}</p></body></html>`,
  });

const akomaNtoso = (body: string): Uint8Array =>
  strToU8(
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><identification source="#x"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta><body><section><num>1</num><content><p>${WORDS}</p></content></section>${body}</body></act></akomaNtoso>`,
  );

/** A PDF of one page with these words and drawings. */
function pdf(content: string, forms: readonly string[] = []): Uint8Array {
  const stream = (text: string, more = '') => {
    const bytes = deflateSync(text);
    return `<< ${more} /Filter /FlateDecode /Length ${bytes.length} >> stream\n${bytes.toString('latin1')}\nendstream`;
  };
  const resources = `<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << ${forms.map((_, nth) => `/X${nth} ${nth + 5} 0 R`).join(' ')} >> >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources ${resources} /Contents 4 0 R >>`,
    stream(`BT /F 9 Tf 40 700 Td (${WORDS}) Tj ET ${content}`),
    ...forms.map((form) => stream(form, `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources ${resources}`)),
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, nth) => {
    const at = text.length;
    text += `${nth + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Each by its name. */
export const HOSTILE: Readonly<Record<string, () => Uint8Array>> = {
  'footnotes-unclosed.docx': () =>
    word(`<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`, {
      'word/footnotes.xml': '<w:footnote '.repeat(83_000),
    }),
  'cells-in-cells.odt': () =>
    open(Array.from({ length: 6 }).reduce<string>((inside) => table(cell(50, inside)), '<text:p>a</text:p>')),
  'cells-repeated.odt': () => open(table(cell(50, '<text:p>a</text:p>').repeat(100)).repeat(400)),
  'chapter-again.epub': () => book(20_000),
  'forms-in-forms.pdf': () =>
    pdf(
      '/X0 Do',
      Array.from({ length: 10 }, (_, nth) => (nth === 9 ? 'q Q' : `/X${nth + 1} Do `.repeat(10))),
    ),
  'much-drawn.pdf': () => pdf('q Q '.repeat(100_000_000 / 4)),
  'dots.txt': () => strToU8(`${WORDS}\n\nPart one ${'.'.repeat(100_000)}a\n`),
  'title-spaces.html': () => strToU8(`<title>A${'\u{A0}'.repeat(200_000)}b</title><h1>A</h1><p>${WORDS}</p>`),
  'blanks.xml': () => akomaNtoso(`<section><num>2</num><content><p>a${' '.repeat(200_000)}b</p></content></section>`),
  'deep.xml': () =>
    akomaNtoso(`<section>${'<subparagraph>'.repeat(80_000)}a${'</subparagraph>'.repeat(80_000)}</section>`),
  'deep-list.md': () =>
    strToU8(`# A\n\n${WORDS}\n\n${Array.from({ length: 1000 }, (_, deep) => `${'  '.repeat(deep)}- a\n`).join('')}`),
  'ampersands.html': () => strToU8(`<h1>A</h1><p>${WORDS}</p><p>${'&'.repeat(5_000_000)}</p>`),
  'one-word.txt': () => strToU8(`${WORDS}\n\n${'a'.repeat(19_000_000)}\n`),
};
