/**
 * The media types of the site's files, by the endings of their names. tests/unit/media-types.test.ts
 * holds public/_headers and docs/hosting/ against it. A host knows the feed and SHA256SUMS by their names.
 *
 * https://www.iana.org/assignments/media-types/
 */

/** Files that are text, in UTF-8. */
const TEXT: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  xml: 'text/xml',
  'akn.xml': 'application/akn+xml',
  tbx: 'application/xml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
};

/** Files that are bytes, which are compressed already. */
const BYTES: Readonly<Record<string, string>> = {
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  woff2: 'font/woff2',
};

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
  const type = typeIn(MEDIA_TYPES, file);
  if (type === undefined)
    throw new Error(
      `Found ${file}, expected a name that ends in ${Object.keys(MEDIA_TYPES).join(', ')}. Give its ending a media type in src/core/media-types.ts.`,
    );
  return type;
}

/** Returns the header `Content-Type` of a file by its name: with a charset if it is text. */
export const contentTypeOf = (file: string): string =>
  `${mediaTypeOf(file)}${isTextFile(file) ? '; charset=utf-8' : ''}`;

function typeIn(types: Readonly<Record<string, string>>, file: string): string | undefined {
  const [, ...dotted] = (file.split('/').at(-1) ?? '').split('.');
  const endings = dotted.map((_, index) => dotted.slice(index).join('.'));
  const ending = endings.find((one) => Object.hasOwn(types, one));
  return ending === undefined ? undefined : types[ending];
}
