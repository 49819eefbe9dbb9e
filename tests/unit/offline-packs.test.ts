/** The files of the offline copy, and their packs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTextFile } from '../../src/core/media-types.ts';
import { sortFiles } from '../../src/features/offline/build/contents.ts';
import { packFiles } from '../../src/features/offline/build/pack.ts';
import { readFiles } from '../../src/features/offline/build/site-files.ts';
import { openPack } from '../../src/features/offline/worker/unpack.ts';
import { publication } from '../support/charter-model.ts';

/** Packs files, opens the pack, and returns the files by their addresses. */
function openedAgain(files: Readonly<Record<string, string>>): Record<string, string> {
  const texts = Object.entries(files).map(([address, text]) => ({ address, text }));
  const opened = openPack(packFiles('A title', texts));
  expect(opened.title).toBe('A title');
  return Object.fromEntries(opened.files.map(({ address, text }) => [address, text]));
}

describe('a pack', () => {
  test('gives every file back unchanged', () => {
    const piece = fc.constantFrom(
      '<p>',
      '. ',
      '。',
      '"',
      '\n',
      ' ',
      '\uFEFF',
      '',
      'a',
      '\u2028',
      '🙂',
      '<a href="">',
      '];{',
      // Long texts, some of them inside others.
      'the port of Pellan Bay',
      'ships that call at the port of Pellan Bay',
      '<li>ships that call at the port of Pellan Bay</li>',
      '\u007F',
      '\u0080\u0081',
    );
    const text = fc.oneof(
      fc.array(piece, { size: 'medium' }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}\.(?:html|txt|js)$/), text);
    fc.assert(
      fc.property(files, (given) => {
        expect(openedAgain(given)).toEqual(given);
      }),
      { seed: 20261125, numRuns: 60 },
    );
  });

  test('reads bytes that are not UTF-8 as browsers do', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-packs-'));
    writeFileSync(path.join(folder, 'a.txt'), Buffer.from([0x61, 0xe9]));
    const [file] = readFiles(folder, ['a.txt']);
    rmSync(folder, { recursive: true });
    expect(file).toEqual({ address: 'a.txt', text: 'a\uFFFD' });
  });

  test('is the same for the same files', () => {
    const files = [{ address: 'a.html', text: '<p>One. Two.</p><p>One. Two.</p>' }];
    expect(packFiles('', files)).toBe(packFiles('', files));
  });

  test('stores repeated text only once, even far apart', () => {
    const sentence = `${Array.from({ length: 400 }, (_, index) => `word${index * 7919}`).join(' ')}. `;
    const far = Array.from({ length: 9000 }, (_, index) => `other${index * 104729}`).join(' ');
    const files = ['a', 'b', 'c'].map((name) => ({ address: `${name}.txt`, text: `${sentence}${name}. ` }));
    const sent = (texts: Parameters<typeof packFiles>[1]) => gzipSync(packFiles('', texts)).length;
    const once = sent([
      { address: 'a.txt', text: sentence },
      { address: 'far.txt', text: far },
    ]);
    expect(sent([...files, { address: 'far.txt', text: far }])).toBeLessThan(once + 200);
  });

  test('gives the media type of each file', () => {
    const types = {
      'a.html': 'text/html',
      'a.css': 'text/css',
      'a.js': 'text/javascript',
      'a.txt': 'text/plain',
      'a.md': 'text/markdown',
      'a.csv': 'text/csv',
      'a.json': 'application/json',
      'a.csl.json': 'application/vnd.citationstyles.csl+json',
      'a.jsonld': 'application/ld+json',
      'a.akn.xml': 'application/akn+xml',
      'a.bib': 'application/x-bibtex',
      'a.ris': 'application/x-research-info-systems',
      'a.svg': 'image/svg+xml',
    };
    const { files } = openPack(
      packFiles(
        '',
        Object.keys(types).map((address) => ({ address, text: '' })),
      ),
    );
    expect(
      Object.fromEntries(files.map(({ address, type }) => [address, type.replace('; charset=utf-8', '')])),
    ).toEqual(types);
    expect(files.every(({ type }) => type.endsWith('; charset=utf-8'))).toBe(true);
    expect(['a.png', 'a.woff2', 'a', 'a.pf_index'].filter(isTextFile)).toEqual([]);
  });
});

describe('the offline copy', () => {
  const SIZES = new Map(
    [
      ['index.html', 1],
      ['404.html', 1],
      ['about/index.html', 1],
      ['terms/index.html', 1],
      ['terms/terms.json', 1],
      ['gone-document/index.html', 1],
      ['terms/gone-term/index.html', 1],
      ['favicon.svg', 1],
      ['share.png', 1],
      ['robots.txt', 1],
      ['_astro/page.js', 1],
      ['_astro/page.css', 1],
      ['_astro/text.woff2', 1],
      ['_offline/old.pack.json', 1],
      ['pagefind/edition.json', 1],
      ['pagefind/0123456789abcdef/records.json', 1],
      ...publication().documents.flatMap(({ id }) => [
        [`${id}/index.html`, 1],
        [`${id}/i/index.html`, 1],
        [`${id}/document.txt`, 1],
        [`${id}/share.png`, 1],
        [`${id}/feed.xml`, 1],
        [`${id}/p/i-1/index.html`, 1],
        [`${id}/p/i-1/passage.json`, 1],
      ]),
      ['former-name/p/i-1/index.html', 1],
      ...publication().terms.map(({ id }) => [`terms/${id}/index.html`, 90_000]),
    ].map(([address, size]) => [String(address), Number(size)] as const),
  );
  const contents = sortFiles(SIZES, publication());

  test('has every page once, with the files of its document, but neither pictures nor pages of passages', () => {
    const all = [...contents.site, ...contents.terms, ...contents.documents.map(({ own }) => own)].flatMap(
      ({ files }) => files,
    );
    expect(new Set(all).size).toBe(all.length);
    const left = [...SIZES.keys()].filter((address) => ![...all, ...contents.fonts].includes(address));
    expect(left.toSorted()).toEqual(
      [
        '_offline/old.pack.json',
        'pagefind/0123456789abcdef/records.json',
        'robots.txt',
        'share.png',
        'terms/terms.json',
        'former-name/p/i-1/index.html',
        ...publication().documents.flatMap(({ id }) =>
          ['feed.xml', 'share.png', 'p/i-1/index.html', 'p/i-1/passage.json'].map((file) => `${id}/${file}`),
        ),
      ].toSorted(),
    );
    expect(contents.fonts).toEqual(['_astro/text.woff2']);
    expect(contents.site.map(({ files }) => files)).toEqual([
      ['_astro/page.css', '_astro/page.js'],
      expect.arrayContaining(['gone-document/index.html', 'terms/gone-term/index.html', 'favicon.svg']),
    ]);
  });

  test('has the terms of only one document with it, the most used ones in the first packs of terms, and no more than necessary', () => {
    const { concordance } = publication();
    const usersOf = (file: string) =>
      new Set((concordance.get(file.split('/')[1] ?? '') ?? []).map(({ document }) => document.id));
    const isTerm = (file: string) => file.startsWith('terms/');
    const counts = contents.terms.flatMap(({ files }) => files).map((file) => usersOf(file).size);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts).not.toContain(1);
    expect(contents.terms.map(({ files }) => files.length)).toEqual([4, 4, 3]);
    const pages = [...SIZES.keys()].filter((file) => isTerm(file));
    for (const { document, own, terms } of contents.documents) {
      for (const file of own.files.filter(isTerm)) expect([...usersOf(file)], file).toEqual([document.id]);
      const kept = [own, ...terms].flatMap(({ files }) => files);
      expect(kept, document.id).toEqual(expect.arrayContaining(pages.filter((file) => usersOf(file).has(document.id))));
      for (const one of terms) expect(one.files.some((file) => usersOf(file).has(document.id))).toBe(true);
    }
    expect(contents.documents.flatMap(({ own }) => own.files).filter(isTerm)).toHaveLength(1);
  });
});
