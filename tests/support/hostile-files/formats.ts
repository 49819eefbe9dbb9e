/** Writes small files of every format that can be imported, with whatever a test puts into them. */
import { deflateSync } from 'node:zlib';
import { fileOfObjects } from '../pdf.ts';
import { zipOf } from './zip.ts';

/** The sound words of every file. */
export const WORDS = 'The harbour is open for all boats of the towns on the coast, by day and by night. '
  .repeat(4)
  .trim();

/** Text or bytes of files in a packed file, by their names. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Packs files. */
export const zipped = (parts: Parts): Uint8Array =>
  zipOf(Object.entries(parts).map(([name, content]) => ({ name, content })));

/** A declaration of XML whose entity `&hurt;` the subset declares. */
export const doctype = (subset: string): string => `<?xml version="1.0"?><!DOCTYPE x [${subset}]>`;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of Word. */
export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A root element of Word. */
export const wordPart = (name: string, inside: string, prolog = ''): string =>
  `${prolog}<w:${name} ${W} xmlns:r="${OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${inside}</w:${name}>`;

/** Relations of the text of a Word file: the kind of each, and where it leads. */
export const relations = (...all: readonly (readonly [kind: string, target: string, mode?: string])[]): string =>
  `<Relationships xmlns="${RELATIONS}">${all
    .map(
      ([kind, target, mode = 'Internal'], nth) =>
        `<Relationship Id="r${nth}" Type="${OFFICE}/${kind}" Target="${target}" TargetMode="${mode}"/>`,
    )
    .join('')}</Relationships>`;

/** A Word file with this body after the sound words, and more parts. */
export const word = (body: string, more: Parts = {}, prolog = ''): Uint8Array =>
  zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': wordPart('document', `<w:body>${wordParagraph(WORDS)}${body}</w:body>`, prolog),
    ...more,
  });

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = ['office', 'text', 'table', 'style', 'draw']
  .map((name) => `xmlns:${name}="${ODF}:${name === 'draw' ? 'drawing' : name}:1.0"`)
  .join(' ');

/** A root element of OpenDocument. */
export const openPart = (name: string, inside: string, prolog = ''): string =>
  `${prolog}<office:${name} ${SPACES} xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</office:${name}>`;

/** An OpenDocument text with this body after the sound words, and more parts. */
export const openText = (body: string, more: Parts = {}, { prolog = '', styles = '' } = {}): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': openPart(
      'document-content',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text><text:p>${WORDS}</text:p>${body}</office:text></office:body>`,
      prolog,
    ),
    ...more,
  });

/** The file that says where a book is described. */
export const container = (file: string, prolog = ''): string =>
  `${prolog}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${file}" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** The description of a book: its chapters by their addresses, and their order. */
export const bookPackage = (
  items: Readonly<Record<string, string>>,
  spine: readonly string[] = Object.keys(items),
  prolog = '',
): string =>
  `${prolog}<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Berths${prolog === '' ? '' : '&hurt;'}</dc:title></metadata><manifest>${Object.entries(
    items,
  )
    .map(([id, href]) => `<item id="${id}" href="${href}" media-type="application/xhtml+xml"/>`)
    .join('')}</manifest><spine>${spine.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`;

/** A page with this body after the sound words. */
export const html = (body: string, prolog = ''): string =>
  `${prolog}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Berths</title></head><body><h1>Berths</h1><p>${WORDS}</p>${body}</body></html>`;

/** A book of one chapter with this body after the sound words, and more parts. */
export const book = (body: string, more: Parts = {}, prolog = ''): Uint8Array =>
  zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container('p.opf'),
    'p.opf': bookPackage({ c: 'c.xhtml' }),
    'c.xhtml': html(body, prolog),
    ...more,
  });

/** An act with this body after the sound words. */
export const akomaNtoso = (body: string, prolog = ''): string =>
  `${prolog}<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><identification source="#x"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta><body><section><num>1</num><content><p>${WORDS}</p></content></section>${body}</body></act></akomaNtoso>`;

/** A section of Akoma Ntoso. */
export const akomaSection = (inside: string): string =>
  `<section><num>2</num><content><p>${inside}</p></content></section>`;

/** A text in Markdown with this after the sound words. */
export const markdown = (body: string, before = ''): string => `${before}# Berths\n\n${WORDS}\n\n${body}\n`;

/** A plain text with this after the sound words. */
export const plain = (body: string): string => `Berths\n\n${WORDS}\n\n${body}\n`;

/** A stream of a PDF, packed. */
export function stream(text: string, more = ''): string {
  const bytes = deflateSync(text);
  return `<< ${more} /Filter /FlateDecode /Length ${bytes.length} >> stream\n${bytes.toString('latin1')}\nendstream`;
}

/** What a PDF has besides its sound words. */
interface PdfParts {
  /** More operators on its page. */
  readonly content?: string;
  /** Objects that it draws by the names `/X0` and so on: their numbers are `FIRST_DRAWN` and so on. */
  readonly drawn?: readonly string[];
  /** More objects after these. */
  readonly more?: readonly string[];
  /** More entries of its catalog, its tree of pages, its page and its trailer. */
  readonly catalog?: string;
  readonly page?: string;
  readonly trailer?: string;
  /** The tree of pages, in place of the sound one. */
  readonly pages?: string;
}

/** The numbers of the objects that every PDF has, and of the first that it draws. */
export const PDF = { catalog: 1, pages: 2, page: 3, content: 4, firstDrawn: 5 } as const;

/** A PDF of one page. */
export function pdf({
  content = '',
  drawn = [],
  more = [],
  catalog = '',
  page = '',
  trailer = '',
  pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
}: PdfParts): Uint8Array {
  const names = drawn.map((_, nth) => `/X${nth} ${nth + PDF.firstDrawn} 0 R`).join(' ');
  const resources = `/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << ${names} >> >>`;
  const lines = WORDS.match(/.{1,80}(?: |$)/g) ?? [];
  const text = lines.map((line, nth) => `1 0 0 1 40 ${700 - nth * 12} Tm (${line}) Tj`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    pages,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${resources} /Contents 4 0 R ${page} >>`,
    stream(`BT /F 9 Tf ${text} ET ${content}`),
    ...drawn.map((one) => one.replace('/RESOURCES', resources)),
    ...more,
  ];
  return fileOfObjects(objects, PDF.catalog, trailer);
}

/** A drawing of a PDF that other drawings can draw. */
export const form = (content: string): string =>
  stream(content, '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /RESOURCES');
