/** The package of a book: what it is, which files it has, and in which order its pages are read. */
import { words } from '@words/book.ts';
import { language } from '@words/language.ts';
import { x } from 'xastscript';
import { documentPath, publicAddress } from '../../core/addresses/addresses.ts';
import { directionOf, withScript } from '../../core/languages/tags.ts';
import type { Document } from '../../core/model.ts';
import { getPublication } from '../../publication.ts';
import { rightsOf } from '../../ui/rights.ts';
import { xmlFile } from '../xml-file.ts';
import { bookIdentifier } from './identifier.ts';
import { INDEX_FILE } from './page.ts';

/** A file of a book. */
export interface BookFile {
  /** Its path in the book's folder. */
  readonly file: string;
  readonly content: string | Uint8Array;
  /** What the package says that it is. */
  readonly properties?: 'nav' | 'cover-image';
  /** Whether it is one of the pages that are read in order. */
  readonly isRead?: boolean;
}

/** The path of the package. */
export const PACKAGE = 'OEBPS/package.opf';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  woff2: 'font/woff2',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** Writes `META-INF/container.xml`, which says where the package is. */
export const container = (): string =>
  xmlFile(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [x('rootfile', { 'full-path': PACKAGE, 'media-type': 'application/oebps-package+xml' })]),
    ]),
  );

/** Writes the package. */
export function bookPackage(document: Document, files: readonly BookFile[], site: URL | undefined): string {
  const items = files.map((one) => ({ ...one, id: one.file.replaceAll('/', '-') }));
  return xmlFile(
    x(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book', 'xml:lang': language },
      [
        metadata(document, files, site),
        x(
          'manifest',
          items.map((item) =>
            x('item', {
              id: item.id,
              href: item.file,
              'media-type': MEDIA_TYPES[endingOf(item.file)],
              properties: item.properties,
            }),
          ),
        ),
        x(
          'spine',
          { 'page-progression-direction': directionOf(document.language) },
          items.flatMap(({ id, isRead }) => (isRead === true ? [x('itemref', { idref: id })] : [])),
        ),
      ],
    ),
  );
}

function metadata(document: Document, files: readonly BookFile[], site: URL | undefined) {
  const { site: publication } = getPublication();
  const rights = rightsOf(document, publication);
  const property = (of: string, value: string, more: Record<string, string> = {}) =>
    x('meta', { property: of, ...more }, value);
  const languages = [...new Set([document.language, language].map(withScript))];
  const hasPictures = files.some(({ file }) => file.startsWith('images/'));
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x(
      'dc:identifier',
      { id: 'book' },
      bookIdentifier(publicAddress(documentPath(document.id), site), document.sourceHash),
    ),
    x(
      'dc:title',
      { 'xml:lang': withScript(document.titleLanguage), dir: directionOf(document.titleLanguage) },
      document.title,
    ),
    ...languages.map((tag) => x('dc:language', tag)),
    x('dc:creator', document.publisher),
    x('dc:publisher', document.publisher),
    x('meta', { name: 'generator', content: 'Glossator' }),
    x('dc:contributor', { id: 'annotator' }, publication.name),
    property('role', 'ann', { refines: '#annotator', scheme: 'marc:relators' }),
    ...(document.translator === undefined
      ? []
      : [
          x('dc:contributor', { id: 'translator' }, document.translator),
          property('role', 'trl', { refines: '#translator', scheme: 'marc:relators' }),
        ]),
    x('dc:date', document.published),
    x('dc:source', document.url),
    x('dc:description', document.summary),
    x('dc:rights', rights.text),
    x('dc:rights', rights.notes),
    property('dcterms:modified', `${lastChange(document)}T00:00:00Z`),
    property('schema:accessMode', 'textual'),
    ...(hasPictures ? [property('schema:accessMode', 'visual')] : []),
    property('schema:accessModeSufficient', 'textual'),
    ...[
      ...[
        'ARIA',
        'displayTransformability',
        'pageNavigation',
        'readingOrder',
        'structuralNavigation',
        'tableOfContents',
      ],
      ...(files.some(({ file }) => file === INDEX_FILE) ? ['index'] : []),
      ...(files.some(({ file }) => isPicture(file)) ? ['alternativeText'] : []),
    ].map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', words.accessibility),
    property('pageBreakSource', 'none'),
  ]);
}

const isPicture = (file: string): boolean => MEDIA_TYPES[endingOf(file)]?.startsWith('image/') === true;

const endingOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1);

/** The last day on which something of the document is known to have changed, since a book must not depend on the clock. */
function lastChange({ received, added, changes }: Document): string {
  const days = [received, added ?? '', ...changes.map(({ date }) => date)].map((day) =>
    `${day}-01-01`.slice(0, '2000-01-01'.length),
  );
  return days.toSorted().at(-1) ?? '';
}
