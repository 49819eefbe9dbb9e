/** Small files that once kept an import busy for minutes or filled the memory. */
import { strToU8 } from 'fflate';
import { akomaNtoso, bookPackage, book, form, openText, pdf, word, WORDS } from './hostile-files/formats.ts';

const cell = (times: number, inside: string) =>
  `<table:table-cell table:number-columns-repeated="${times}">${inside}</table:table-cell>`;
const table = (cells: string) => `<table:table><table:table-row>${cells}</table:table-row></table:table>`;

/** Each by its name. */
export const HOSTILE: Readonly<Record<string, () => Uint8Array>> = {
  'footnotes-unclosed.docx': () => word('', { 'word/footnotes.xml': '<w:footnote '.repeat(83_000) }),
  'cells-in-cells.odt': () =>
    openText(Array.from({ length: 6 }).reduce<string>((inside) => table(cell(50, inside)), '<text:p>a</text:p>')),
  'cells-repeated.odt': () => openText(table(cell(50, '<text:p>a</text:p>').repeat(100)).repeat(400)),
  'chapter-again.epub': () =>
    book('', {
      'p.opf': bookPackage(
        { c: 'c.xhtml' },
        Array.from({ length: 20_000 }, () => 'c'),
      ),
    }),
  'forms-in-forms.pdf': () =>
    pdf({
      content: '/X0 Do',
      drawn: Array.from({ length: 10 }, (_, nth) => form(nth === 9 ? 'q Q' : `/X${nth + 1} Do `.repeat(10))),
    }),
  'much-drawn.pdf': () => pdf({ content: 'q Q '.repeat(100_000_000 / 4) }),
  'states-saved.pdf': () => pdf({ content: 'q '.repeat(100_000) }),
  'dots.txt': () => strToU8(`${WORDS}\n\nPart one ${'.'.repeat(100_000)}a\n`),
  'title-spaces.html': () => strToU8(`<title>A${'\u{A0}'.repeat(200_000)}b</title><h1>A</h1><p>${WORDS}</p>`),
  'blanks.xml': () =>
    strToU8(akomaNtoso(`<section><num>2</num><content><p>a${' '.repeat(200_000)}b</p></content></section>`)),
  'deep.xml': () =>
    strToU8(akomaNtoso(`<section>${'<subparagraph>'.repeat(80_000)}a${'</subparagraph>'.repeat(80_000)}</section>`)),
  'deep-list.md': () =>
    strToU8(`# A\n\n${WORDS}\n\n${Array.from({ length: 1000 }, (_, deep) => `${'  '.repeat(deep)}- a\n`).join('')}`),
  'ampersands.html': () => strToU8(`<h1>A</h1><p>${WORDS}</p><p>${'&'.repeat(5_000_000)}</p>`),
  'one-word.txt': () => strToU8(`${WORDS}\n\n${'a'.repeat(19_000_000)}\n`),
};
