/** Files whose letters are not what they seem, or none. */
import { akomaNtoso, akomaSection, book, html, markdown, openText, plain, word, wordParagraph } from './formats.ts';
import type { Hostile } from './kind.ts';

/** Letters that turn the direction of what follows, with words that seem to say something else. */
const TURNED = 'Dues \u202Eera seud\u202C are \u2067\u2066paid\u2069\u2069 \u200Fonce\u200E.';

/** Halves of letters as HTML and XML can name them. */
const HALVES = 'Dues &#xD800; and &#xDFFF; and &#55357;&#56832; and &#x110000; and &#99999999999;.';

const NO_LETTERS = '\uFFFE\uFFFF\u{10FFFF}\u{E0041}\u{E0001}\uE000\u2028\u2029\u0085\v\f\u00AD\u200B\u2060\uFEFF\uFE0F';

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
const half = Buffer.from([0x3d, 0xd8]);

/** Files with letters that are none. */
export const ODD_LETTERS: Hostile = {
  'utf-16-with-an-odd-byte.txt': () => Buffer.concat([Buffer.from(`\uFEFF${plain('')}`, 'utf16le'), Buffer.from('a')]),
  'utf-16-of-the-other-order-with-an-odd-byte.html': () =>
    Buffer.concat([bigEndian(`\uFEFF${html('')}`), Buffer.from([0])]),
  'utf-16-with-half-a-letter.md': () => Buffer.concat([Buffer.from(`\uFEFF${markdown('')}`, 'utf16le'), half, half]),
  'utf-16-without-a-mark.akn.xml': () => Buffer.from(akomaNtoso(''), 'utf16le'),
  'utf-32.txt': () =>
    Buffer.concat([
      Buffer.from([0xff, 0xfe, 0, 0]),
      ...Array.from(plain(''), (letter) => Buffer.from([letter.charCodeAt(0), 0, 0, 0])),
    ]),
  'utf-7-that-would-be-a-script.html': () => html('+ADw-script+AD4-hurt()+ADw-/script+AD4-', '<meta charset="utf-7">'),
  'letters-in-too-many-bytes.txt': () =>
    Buffer.concat([
      Buffer.from(plain('Dues ')),
      Buffer.from([0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xed, 0xa0, 0x80, 0xf8, 0x88]),
    ]),
  'xml-that-says-utf-16-and-is-utf-8.akn.xml': () => akomaNtoso('', '<?xml version="1.0" encoding="UTF-16"?>'),
  'xml-that-says-an-unknown-encoding.akn.xml': () => akomaNtoso('', '<?xml version="1.0" encoding="hurt"?>'),
  'page-that-says-an-encoding-without-letters.html': () =>
    Buffer.from(html('caf\u00E9', '<meta charset="iso-2022-kr">'), 'latin1'),
  'direction-turned.txt': () => plain(TURNED),
  'direction-turned.html': () => html(`<p>${TURNED}</p><p dir="rtl"><bdo dir="rtl">Paid</bdo></p>`),
  'direction-turned.md': () => markdown(TURNED),
  'direction-turned.docx': () => word(wordParagraph(TURNED)),
  'direction-turned.odt': () => openText(`<text:p>${TURNED}</text:p>`),
  'direction-turned.epub': () => book(`<p>${TURNED}</p>`),
  'direction-turned.akn.xml': () => akomaNtoso(akomaSection(TURNED)),
  'half-letters.html': () => html(`<p>${HALVES}</p>`),
  'half-letters.docx': () => word(wordParagraph(HALVES)),
  'half-letters.odt': () => openText(`<text:p>${HALVES}</text:p>`),
  'half-letters.epub': () => book(`<p>${HALVES}</p>`),
  'half-letters.akn.xml': () => akomaNtoso(akomaSection(HALVES)),
  'half-letters.md': () => markdown(HALVES),
  'letters-that-are-none.txt': () => plain(`Dues ${NO_LETTERS} are paid.`),
  'letters-that-are-none.md': () => markdown(`## Dues ${NO_LETTERS}\n\n- ${NO_LETTERS}\n- paid${NO_LETTERS}`),
  'letters-that-are-none.docx': () => word(wordParagraph(`Dues ${NO_LETTERS.replace(/[\v\f\uFFFE\uFFFF]/g, '')}`)),
  'zeros-among-the-letters.txt': () => plain(`Du\0es \x1B[2K\x1B]0;hurt\x07 are paid.`),
  'nothing.txt': () => '',
  'nothing-but-blanks.html': () => ' \n\u00A0 '.repeat(100),
};
