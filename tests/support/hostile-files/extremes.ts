/** Files with more, deeper or larger things than any document. */
import { deflateSync } from 'node:zlib';
import { akomaNtoso, book, html, markdown, openText, pdf, plain, word, wordParagraph, wordPart } from './formats.ts';
import type { Hostile } from './kind.ts';

const repeated = (open: string, inside: string, close: string, times: number) =>
  open.repeat(times) + inside + close.repeat(times);

/** A number that no program counts to, and one that is larger than any. */
const HUGE = `1${'0'.repeat(308)}`;

/** A table of one row. */
const openTable = (cells: string, row = '') =>
  `<table:table><table:table-row${row}>${cells}</table:table-row></table:table>`;

/** A picture of PNG that says that it is as wide and as high as no screen, and has the bytes of one line. */
function hugePicture(): Buffer {
  const chunk = (name: string, bytes: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, Buffer.from(name), bytes, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(50_000, 0);
  head.writeUInt32BE(50_000, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(200_001))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A list of Word that begins at a number. */
const wordList = (start: string, level = '0') =>
  word(wordParagraph('Dues', `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`), {
    'word/numbering.xml': wordPart(
      'numbering',
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    ),
  });

/** Files with too much of something. */
export const TOO_MUCH: Hostile = {
  'a-hundred-thousand-pages.pdf': () =>
    pdf({ pages: `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>` }),
  'count-of-a-thousand-million-pages.pdf': () => pdf({ pages: '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>' }),
  'count-of-less-than-no-page.pdf': () => pdf({ pages: '<< /Type /Pages /Kids [3 0 R] /Count -2147483648 >>' }),
  'picture-of-50000-by-50000.pdf': () =>
    pdf({
      content: '/X0 Do',
      drawn: [
        '<< /Type /XObject /Subtype /Image /Width 50000 /Height 50000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length 3 >> stream\nabc\nendstream',
      ],
    }),
  'picture-of-50000-by-50000.epub': () => book('<p><img src="a.png" alt="A"/></p>', { 'a.png': hugePicture() }),
  'picture-of-50000-by-50000.html': () =>
    html(`<p><img alt="A" src="data:image/png;base64,${hugePicture().toString('base64')}"></p>`),
  'numbers-of-1e308.pdf': () =>
    pdf({ content: `BT /F ${HUGE} Tf ${HUGE} ${HUGE} Td (Dues) Tj ET`, page: `/UserUnit ${HUGE}` }),
  'page-of-no-size.pdf': () => pdf({ page: `/CropBox [-${HUGE} -${HUGE} ${HUGE} ${HUGE}] /Rotate 45` }),
  'page-of-50-megabytes.html': () => html(`<p>${'Dues '.repeat(10_000_000)}</p>`),
  'elements-10000-deep.html': () => html(repeated('<div>', 'Dues', '</div>', 10_000)),
  'unknown-elements-10000-deep.html': () => html(repeated('<hurt>', 'Dues', '</hurt>', 10_000)),
  'elements-10000-deep.epub': () => book(repeated('<div>', 'Dues', '</div>', 10_000)),
  'runs-10000-deep.docx': () =>
    word(`<w:p>${repeated('<w:ins>', '<w:r><w:t>Dues</w:t></w:r>', '</w:ins>', 10_000)}</w:p>`),
  'spans-10000-deep.odt': () => openText(`<text:p>${repeated('<text:span>', 'Dues', '</text:span>', 10_000)}</text:p>`),
  'sections-10000-deep.akn.xml': () => akomaNtoso(repeated('<section>', '<p>Dues</p>', '</section>', 10_000)),
  'quotations-10000-deep.md': () => markdown(`${'>'.repeat(10_000)} Dues`),
  'arrays-10000-deep.pdf': () => pdf({ catalog: `/Hurt ${'['.repeat(10_000)}${']'.repeat(10_000)}` }),
  'formatting-that-crosses.html': () => html(`<p>${'<b><i><u><s><em><p>'.repeat(150)}Dues`),
  'formatting-never-closed.html': () =>
    html(Array.from({ length: 900 }, (_, nth) => `<p><b><i id="a${nth}">Dues`).join('')),
  'stars-never-closed.md': () => markdown('**a *b __c _d '.repeat(2000)),
  'brackets-never-closed.md': () => markdown('[a](b'.repeat(9000)),
  'two-thousand-million-blanks.odt': () => openText('<text:p>Du<text:s text:c="2000000000"/>es</text:p>'),
  'two-thousand-million-cells.odt': () =>
    openText(
      openTable('<table:table-cell table:number-columns-repeated="2000000000"><text:p>a</text:p></table:table-cell>'),
    ),
  'two-thousand-million-rows.odt': () =>
    openText(
      openTable('<table:table-cell><text:p>a</text:p></table:table-cell>', ' table:number-rows-repeated="2000000000"'),
    ),
  'cell-over-65534-columns-and-rows.odt': () =>
    openText(
      openTable(
        '<table:table-cell table:number-columns-spanned="65534" table:number-rows-spanned="65534"><text:p>a</text:p></table:table-cell>',
      ),
    ),
  'cell-over-65534-columns-and-rows.html': () =>
    html('<table><tr><td colspan="65534" rowspan="65534">a</td><td>b</td></tr><tr><td>c</td></tr></table>'),
  'cell-over-65534-columns.docx': () =>
    word(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="65534"/></w:tcPr>${wordParagraph('a')}</w:tc><w:tc>${wordParagraph('b')}</w:tc></w:tr></w:tbl>`,
    ),
  'cell-over-65534-columns-and-rows.akn.xml': () =>
    akomaNtoso(
      '<section><content><table><tr><td colspan="65534" rowspan="65534"><p>a</p></td></tr></table></content></section>',
    ),
  'list-from-1e308.html': () =>
    html(`<ol start="${HUGE}"><li>Dues</li></ol><ol start="1e308"><li value="-${HUGE}">Paid</li></ol>`),
  'list-from-1e308.docx': () => wordList(HUGE),
  'list-from-two-thousand-million-in-roman.docx': () => wordList('2000000000'),
  'list-at-level-two-thousand-million.docx': () => wordList('1', '2000000000'),
  'list-from-1e308.odt': () =>
    openText(
      `<text:list><text:list-item text:start-value="${HUGE}"><text:p>Dues</text:p></text:list-item></text:list>`,
    ),
  'heading-of-level-1e308.odt': () => openText(`<text:h text:outline-level="${HUGE}">Dues</text:h>`),
  'list-from-999999999.md': () => markdown('999999999. Dues\n1000000000. Paid'),
  'numbers-of-308-digits.txt': () => plain(`${HUGE}. Dues\n\nArticle ${HUGE}\n\nPaid.`),
  'two-million-combining-marks.txt': () => plain(`e${'\u0301'.repeat(2_000_000)}`),
  'two-million-combining-marks.html': () => html(`<p>e${'\u0301'.repeat(2_000_000)}</p>`),
  'two-hundred-thousand-paragraphs.html': () => html('<p>a</p>'.repeat(200_000)),
  'two-hundred-thousand-paragraphs.docx': () => word(wordParagraph('a').repeat(200_000)),
};
