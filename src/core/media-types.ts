/**
 * The media types of the site's files, by the endings of their names. `npm run schemas` writes them into the files that
 * tell hosts of them: public/_headers and docs/hosting/.
 *
 * https://www.iana.org/assignments/media-types/
 */
import { CHECKSUMS_FILE } from './addresses/addresses.ts';
import { typesOfDocumentFiles } from './addresses/document-files.ts';

/** Files that are text, in UTF-8. */
const TEXT: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  wlnk: 'application/link-format',
  webmanifest: 'application/manifest+json',
  xml: 'text/xml',
  tbx: 'application/xml',
  svg: 'image/svg+xml',
  ...typesOfDocumentFiles('text'),
};

/** Files that are bytes, which are compressed already. */
const BYTES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  woff2: 'font/woff2',
  ...typesOfDocumentFiles('bytes'),
};

/** Files whose names have no ending, by their whole names. */
export const TYPES_BY_NAME: Readonly<Record<string, string>> = { [CHECKSUMS_FILE]: 'text/plain' };

/** The type of a feed, for links to it. Hosts, which know only its ending, send it as `text/xml`. */
export const FEED_TYPE = 'application/atom+xml';

/** All types by the endings of names. Hosts know only what is after the last dot. */
export const MEDIA_TYPES = { ...TEXT, ...BYTES };

/** The endings of files that are text. */
export const TEXT_ENDINGS: readonly string[] = Object.keys(TEXT);

/** Whether a file is text, by its name. */
export const isTextFile = (file: string): boolean => typeIn(TEXT, file) !== undefined;

/**
 * Returns the media type of a file by its name: of `document.akn.xml` that of `akn.xml` rather than that of `xml`.
 *
 * @throws Error if the table has no type for it
 */
export function mediaTypeOf(file: string): string {
  const type = typeIn(MEDIA_TYPES, file) ?? TYPES_BY_NAME[nameOf(file)];
  if (type === undefined)
    throw new Error(
      `Found ${file}, expected a name that ends in ${Object.keys(MEDIA_TYPES).join(', ')}. Give it a media type: in src/core/addresses/document-files.ts if only documents have such a file, otherwise in src/core/media-types.ts.`,
    );
  return type;
}

/** Returns the header `Content-Type` of a file by its name: with a charset if it is text. */
export const contentTypeOf = (file: string): string =>
  `${mediaTypeOf(file)}${typeIn(BYTES, file) === undefined ? '; charset=utf-8' : ''}`;

function typeIn(types: Readonly<Record<string, string>>, file: string): string | undefined {
  const [, ...dotted] = nameOf(file).split('.');
  const endings = dotted.map((_, index) => dotted.slice(index).join('.'));
  const ending = endings.find((one) => Object.hasOwn(types, one));
  return ending === undefined ? undefined : types[ending];
}

const nameOf = (file: string): string => file.split('/').at(-1) ?? '';
