/** The media types of the site's files, and what hosts are told of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesWithMadeParts } from '../../src/cli/made-parts.ts';
import { DOCUMENT_FILES } from '../../src/core/addresses/document-files.ts';
import { contentTypeOf, MEDIA_TYPES, mediaTypeOf } from '../../src/core/media-types.ts';
import { rulesIn } from '../support/headers-file.ts';

/** A type for each ending that a file for hosts names. */
type Types = Readonly<Record<string, string | undefined>>;

/** Rules such as `"text/css; charset=utf-8" css;`, one on a line. */
function ofNginx(): Types {
  const [, block = ''] = /^types \{\n(.*?)^\}/ms.exec(readFileSync('docs/hosting/nginx/answers.conf', 'utf8')) ?? [];
  const rules = block.matchAll(/^ +(?:"([^"]+)"|(\S+)) (.*);$/gm);
  return Object.fromEntries([...rules].flatMap(([, a, b, ends = '']) => ends.split(' ').map((end) => [end, a ?? b])));
}

/** Pairs such as `@css path *.css` and `header @css Content-Type "text/css; charset=utf-8"`. */
function ofCaddy(): Types {
  const text = readFileSync('docs/hosting/caddy/answers.caddy', 'utf8');
  const rules = text.matchAll(/^\t@(\w+) path (.*)\n\theader @\1 Content-Type "?([^"\n]+)"?$/gm);
  return Object.fromEntries(
    [...rules].flatMap(([, , paths = '', type]) =>
      paths.split(' ').flatMap((path) => (path.startsWith('*.') ? [[path.slice(2), type]] : [])),
    ),
  );
}

/** Rules for addresses such as `/*.css`. */
function ofHeaders(): Types {
  return Object.fromEntries(
    rulesIn(readFileSync('public/_headers', 'utf8')).flatMap(({ addresses, lines }) => {
      const [, ending] = /^\/\*\.(\w+)$/.exec(addresses) ?? [];
      const [type] = lines.flatMap((line) => /^Content-Type: (.*)$/.exec(line)?.[1] ?? []);
      return ending === undefined || type === undefined ? [] : [[ending, type]];
    }),
  );
}

/** The files of the search index, which are bytes for its own program. */
const SEARCH = Object.fromEntries(
  ['pagefind', 'pf_meta', 'pf_index', 'pf_filter', 'pf_fragment'].map((ending) => [ending, 'application/octet-stream']),
);

/** What every host should send. Hosts know only what is after the last dot. */
const SENT: Types = Object.fromEntries([
  ...Object.keys(MEDIA_TYPES)
    .filter((ending) => !ending.includes('.'))
    .map((ending) => [ending, contentTypeOf(`file.${ending}`)]),
  ...Object.entries(SEARCH),
]);

/** The types that hosts know by themselves, and those that need none. */
const CADDY_KNOWS = ['html', 'css', 'js', 'png', 'jpg', 'jpeg', 'woff2'];
const OTHERS_KNOW = [...CADDY_KNOWS, 'json', 'svg', ...Object.keys(SEARCH)];

const without = (known: readonly string[]) =>
  Object.fromEntries(Object.entries(SENT).filter(([ending]) => !known.includes(ending)));

describe('a person who puts the site online', () => {
  test.each([
    ['nginx', ofNginx, { ...SENT, mjs: contentTypeOf('file.js') }],
    ['Caddy', ofCaddy, without(CADDY_KNOWS)],
    ['hosts that read _headers', ofHeaders, without(OTHERS_KNOW)],
  ])('has %s send every kind of file as what the table says', (_, typesOf, expected) => {
    expect(typesOf()).toEqual(expected);
  });

  test('finds in these files what the engine knows of types, and in docs/data.md the files that documents have', () => {
    for (const [file, text] of filesWithMadeParts())
      expect(readFileSync(file, 'utf8'), `${file}: run npm run schemas`).toBe(text);
  });
});

describe('a reader who downloads a file', () => {
  test('gets it with the type of the longest ending of its name', () => {
    expect(mediaTypeOf('harbour-charter/document.akn.xml')).toBe('application/akn+xml');
    expect(contentTypeOf('corrections.xml')).toBe('text/xml; charset=utf-8');
    expect(contentTypeOf('harbour-charter/SHA256SUMS')).toBe('text/plain; charset=utf-8');
    expect(contentTypeOf('document.epub')).toBe('application/epub+zip');
    for (const file of DOCUMENT_FILES) expect(contentTypeOf(file)).toMatch(/^[\w.+-]+\/[\w.+-]+(?:; charset=utf-8)?$/);
  });

  test('is never sent one without a type: who adds a format is told where to give it one', () => {
    expect(() => mediaTypeOf('contents.unknown')).toThrow(/^Found contents\.unknown, .* src\/core\/media-types\.ts\.$/);
    expect(() => mediaTypeOf('md')).toThrow('Found md');
  });
});
