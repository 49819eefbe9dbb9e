/** What a lawyer finds of the programs and fonts of others. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('charterBelowPath');

test('a lawyer finds the licences of all programs and fonts that the site hands out, by a link on the about page', () => {
  expect(site.page('about/').querySelector('a[href="/shelf/reader/notices.txt"]')).not.toBeNull();
  const notices = site.file('notices.txt').split(/\n\n-{72}\n\n/);
  const named = new Map(notices.map((notice) => [notice.split(' ')[0], notice]));
  expect([...named.keys()]).toEqual(
    expect.arrayContaining(['glossator', 'idb', 'marked', 'pagefind', 'stemmer', 'text-fragments-polyfill']),
  );
  expect(named.get('text-fragments-polyfill')).toContain('Apache License');
  for (const font of ['source-serif-4', 'source-sans-3'])
    expect(named.get(`@fontsource-variable/${font}`)).toContain('SIL OPEN FONT LICENSE');
  // Each has the text of its licence, and not only its name.
  for (const notice of notices) expect(notice.length, notice.slice(0, 60)).toBeGreaterThan(500);
});

/** The fonts of the site and of its books, by their paths, and the other files beside them. */
function fontsAndFilesBeside(): {
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly beside: readonly string[];
} {
  const books = globSync('**/*.epub', { cwd: site.folder }).flatMap((book) =>
    Object.entries(unzipSync(readFileSync(path.join(site.folder, book)))).map(
      ([name, content]) => [`${book}/${name}`, content] as const,
    ),
  );
  const files = globSync('**/*.{woff,woff2,ttf,otf}', { cwd: site.folder }).map(
    (file) => [file, readFileSync(path.join(site.folder, file))] as const,
  );
  const all = [...books, ...files];
  const isFont = (file: string) => /\.(?:woff2?|ttf|otf)$/.test(file);
  return {
    fonts: new Map(all.filter(([file]) => isFont(file))),
    beside: [...books.map(([file]) => file), ...globSync('_astro/*.txt', { cwd: site.folder })],
  };
}

/** The names that the standard knows, but the copyright, which says which name the makers have reserved. */
const NAMES = [
  ...['fontFamily', 'fontSubfamily', 'uniqueSubfamily', 'fullName', 'version', 'postscriptName', 'trademark'],
  ...[
    'manufacturer',
    'designer',
    'description',
    'preferredFamily',
    'preferredSubfamily',
    'compatibleFull',
    'sampleText',
  ],
  ...['postscriptCIDFontName', 'wwsFamilyName', 'wwsSubfamilyName'],
];

test('a lawyer finds in no font the name that its makers have reserved, but in each its licence, and the text of that beside it', () => {
  const { fonts, beside } = fontsAndFilesBeside();
  expect(fonts.size).toBeGreaterThan(8);
  for (const [file, content] of fonts) {
    const font = create(Buffer.from(content));
    if (font.isCollection) throw new Error(`${file} has several fonts.`);
    expect(font.familyName, file).toMatch(/^Glossator (?:Serif|Sans)$/);
    expect(
      NAMES.map((name) => font.getName(name)).filter((name) => /source/i.test(name ?? '')),
      file,
    ).toEqual([]);
    expect(font.copyright, file).toContain('Adobe');
    expect(font.getName('licenseURL'), file).toBe('http://scripts.sil.org/OFL');
    expect(
      beside.filter((name) => path.dirname(name) === path.dirname(file) && name.endsWith('.txt')).length,
      file,
    ).toBeGreaterThan(0);
  }
  for (const file of globSync('_astro/*.txt', { cwd: site.folder }))
    expect(site.file(file)).toContain('SIL OPEN FONT LICENSE');
});
