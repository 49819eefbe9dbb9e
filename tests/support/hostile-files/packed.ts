/** Packed files, and files of XML, that unpack to far more than they are, or elsewhere. */
import {
  akomaNtoso,
  akomaSection,
  book,
  bookPackage,
  container,
  doctype,
  html,
  openText,
  pdf,
  word,
  wordParagraph,
  wordPart,
  WORDS,
  zipped,
} from './formats.ts';
import type { Hostile } from './kind.ts';
import { zipOf } from './zip.ts';

/** More than an import unpacks. */
const MUCH = 120_000_000;

/** A declaration of entities that hold each other: a thousand million times a word. */
const LAUGHS = doctype(
  `<!ENTITY e0 "ha">${Array.from({ length: 9 }, (_, nth) => `<!ENTITY e${nth + 1} "${`&e${nth};`.repeat(10)}">`).join('')}<!ENTITY hurt "&e9;">`,
);

/** A declaration of one long entity, and the use of it over and over. */
const LONG = doctype(`<!ENTITY hurt "${'ha'.repeat(50_000)}">`);
const OVER_AND_OVER = '&hurt;'.repeat(20_000);

/** A declaration of entities that lead to each other in a circle. */
const CIRCLE = doctype('<!ENTITY hurt "&other;"><!ENTITY other "&hurt;">');

const wordText = wordPart('document', `<w:body>${wordParagraph(WORDS)}</w:body>`);

/** A packed file in a packed file, and so on. */
const nested = (name: string, deep: number): Uint8Array =>
  Array.from({ length: deep }).reduce<Uint8Array>(
    (inside) => zipped({ [name]: inside, [`1-${name}`]: inside, [`2-${name}`]: inside }),
    zipped({ 'a.txt': 'a'.repeat(1_000_000) }),
  );

/** Files that grow. */
export const UNPACKS_TO_MUCH: Hostile = {
  'entities-in-entities.akn.xml': () => akomaNtoso(akomaSection('&hurt;'), LAUGHS),
  'entities-in-entities.xhtml': () => html('<p>&hurt;</p>', LAUGHS),
  'entities-in-entities.docx': () => word(wordParagraph('&hurt;'), {}, LAUGHS),
  'entities-in-entities.odt': () => openText('<text:p>&hurt;</text:p>', {}, { prolog: LAUGHS }),
  'entities-in-entities.epub': () => book('<p>&hurt;</p>', {}, LAUGHS),
  'entities-in-entities-of-a-package.epub': () => book('', { 'p.opf': bookPackage({ c: 'c.xhtml' }, ['c'], LAUGHS) }),
  'long-entity-over-and-over.akn.xml': () => akomaNtoso(akomaSection(OVER_AND_OVER), LONG),
  'long-entity-over-and-over.docx': () => word(wordParagraph(OVER_AND_OVER), {}, LONG),
  'long-entity-over-and-over.odt': () => openText(`<text:p>${OVER_AND_OVER}</text:p>`, {}, { prolog: LONG }),
  'long-entity-over-and-over.epub': () => book(`<p>${OVER_AND_OVER}</p>`, {}, LONG),
  'entities-in-a-circle.akn.xml': () => akomaNtoso(akomaSection('&hurt;'), CIRCLE),
  'entities-in-a-circle.docx': () => word(wordParagraph('&hurt;'), {}, CIRCLE),
  'entities-in-a-circle.odt': () => openText('<text:p>&hurt;</text:p>', {}, { prolog: CIRCLE }),
  'text-of-120-megabytes.docx': () => word(`<!--${' '.repeat(MUCH)}-->`),
  'text-of-120-megabytes.odt': () => openText(`<!--${' '.repeat(MUCH)}-->`),
  'chapter-of-120-megabytes.epub': () => book(`<!--${' '.repeat(MUCH)}-->`),
  'picture-of-120-megabytes.docx': () => word('', { 'word/media/image1.png': new Uint8Array(MUCH) }),
  'picture-of-120-megabytes.epub': () => book('<p><img src="a.png" alt="A"/></p>', { 'a.png': new Uint8Array(MUCH) }),
  'unnamed-part-of-120-megabytes.odt': () => openText('', { 'Thumbnails/hurt.bin': new Uint8Array(MUCH) }),
  'text-that-says-it-is-short.docx': () =>
    zipOf([{ name: 'word/document.xml', content: `${wordText}${' '.repeat(MUCH)}`, saidSize: 100 }]),
  'text-that-says-it-is-4-gigabytes.docx': () =>
    zipOf([{ name: 'word/document.xml', content: wordText, saidSize: 0xffff_ffff }]),
  'packed-in-packed.docx': () => nested('word/embeddings/hurt.docx', 5),
  'packed-in-packed-beside-a-text.docx': () => word('', { 'word/embeddings/hurt.docx': nested('hurt.docx', 5) }),
  'packed-in-packed.epub': () => book('', { 'a.epub': nested('a.epub', 5) }),
  'ten-thousand-parts.docx': () =>
    word('', Object.fromEntries(Array.from({ length: 10_000 }, (_, nth) => [`word/hurt${nth}.xml`, '<a/>']))),
  'stream-of-200-megabytes.pdf': () => pdf({ content: ' '.repeat(200_000_000) }),
};

/** The names of files that would be written above a folder, or read there. */
const ELSEWHERE = ['../../hostile-was-here.xml', '/hostile-was-here.xml', 'word/../../hostile-was-here.svg'];

/** Packed files whose files have the names of others. */
export const UNPACKS_ELSEWHERE: Hostile = {
  'names-above-the-folder.docx': () => word('', Object.fromEntries(ELSEWHERE.map((name) => [name, '<a/>']))),
  'names-above-the-folder.odt': () => openText('', Object.fromEntries(ELSEWHERE.map((name) => [name, '<a/>']))),
  'names-above-the-folder.epub': () =>
    book('<p><img src="../../hostile-was-here.svg" alt="A"/></p>', {
      '../../hostile-was-here.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
    }),
  'name-of-windows.docx': () =>
    word('', { 'C:\\hostile-was-here.xml': '<a/>', '..\\..\\hostile-was-here.xml': '<a/>' }),
  'name-with-a-null.epub': () => book('', { 'hostile-was-here.xml\0.png': '<a/>' }),
  'picture-that-is-a-link.docx': ({ file }) =>
    zipOf([
      { name: 'word/document.xml', content: wordText },
      { name: 'word/media/image1.svg', content: file, isLink: true },
    ]),
  'picture-that-is-a-link.epub': ({ file }) =>
    zipOf([
      { name: 'META-INF/container.xml', content: container('p.opf') },
      { name: 'p.opf', content: bookPackage({ c: 'c.xhtml' }) },
      { name: 'c.xhtml', content: html('<p><img src="a.svg" alt="A"/></p>') },
      { name: 'a.svg', content: file.replace(/txt$/, 'svg'), isLink: true },
    ]),
  'chapter-that-is-a-link.epub': ({ file }) =>
    zipOf([
      { name: 'META-INF/container.xml', content: container('p.opf') },
      { name: 'p.opf', content: bookPackage({ c: 'c.xhtml', d: 'd.xhtml' }) },
      { name: 'c.xhtml', content: html('') },
      { name: 'd.xhtml', content: file.replace(/txt$/, 'xhtml'), isLink: true },
    ]),
  'text-that-is-a-link.docx': ({ file }) => zipOf([{ name: 'word/document.xml', content: file, isLink: true }]),
  'text-that-is-a-link.odt': ({ file }) => zipOf([{ name: 'content.xml', content: file, isLink: true }]),
  'text-there-twice.docx': () =>
    zipOf([
      { name: 'word/document.xml', content: wordText },
      { name: 'word/document.xml', content: wordPart('document', `<w:body>${wordParagraph('Other words.')}</w:body>`) },
    ]),
  'encrypted.docx': () => zipOf([{ name: 'word/document.xml', content: wordText, isEncrypted: true }]),
  'encrypted.epub': () =>
    book('', {
      'META-INF/encryption.xml':
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherReference URI="c.xhtml"/></CipherData></EncryptedData></encryption>',
      'c.xhtml': Buffer.from(Array.from({ length: 3000 }, (_, nth) => (nth * 7919) % 256)),
    }),
  'encrypted.odt': () =>
    zipped({
      'META-INF/manifest.xml':
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      'content.xml': Buffer.from(Array.from({ length: 3000 }, (_, nth) => (nth * 7919) % 256)),
    }),
  'encrypted-by-word.docx': () => Buffer.from('D0CF11E0A1B11AE1'.padEnd(3000, '0'), 'hex'),
  'encrypted.pdf': () =>
    pdf({
      trailer: `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`,
    }),
};
