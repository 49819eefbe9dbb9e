import { globSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const belowPath = await Site.of('charterBelowPath');

describe('a person who puts the site online', () => {
  test('invites search engines to read all of it', () => {
    const rules = site
      .file('robots.txt')
      .split('\n')
      .filter((line) => line !== '');
    expect(rules).toEqual(['User-agent: *', 'Allow: /']);
  });

  test('publishes only the files of search that readers need', () => {
    expect(readdirSync(`${site.folder}search`).toSorted()).toEqual(['index.html', 'words.json']);
    const files = globSync('**/*.*', { cwd: `${site.folder}pagefind` });
    const kinds = files.map((file) =>
      path
        .basename(file)
        .replace(/^\d+(?=\.json)/, '<n>')
        .replace(/^(?:pagefind\.)?(?:unknown|notes)_[0-9a-f]+(?=\.pf_)/, '<digest>'),
    );
    expect([...new Set(kinds)].toSorted()).toEqual([
      // The records of a section, and Pagefind's files.
      '<digest>.pf_filter',
      '<digest>.pf_fragment',
      '<digest>.pf_index',
      '<digest>.pf_meta',
      '<n>.json',
      'documents.json',
      'edition.json',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.js',
      'term-records.json',
      'wasm.unknown.pagefind',
    ]);
    // The client that has loaded the index of the text loads that of the notes too.
    expect(kinds.filter((kind) => /^(?:pagefind|wasm)\b(?!-entry)/.test(kind))).toHaveLength(3);
  });

  test('gets a sitemap with every page, which robots.txt names, once the host is known', () => {
    const root = 'https://reader.example/shelf/reader/';
    expect(belowPath.file('robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
    expect(belowPath.file('sitemap.xml')).toContain(`${root}sitemap-0.xml`);
    const listed = [...belowPath.file('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    // Search engines should not list the same terms in another order as a page of its own.
    const pages = belowPath.addresses.filter((address) => !/^404\.html$|^terms\/order\//.test(address));
    expect(listed.toSorted()).toEqual(pages.map((address) => root + address).toSorted());
  });

  test('gets a manifest with addresses below the path of the site', () => {
    const manifest: unknown = JSON.parse(belowPath.file('site.webmanifest'));
    expect(manifest).toMatchObject({ start_url: '/shelf/reader/', scope: '/shelf/reader/' });
    expect(belowPath.page('').querySelector('link[rel=manifest]')?.getAttribute('href')).toBe(
      '/shelf/reader/site.webmanifest',
    );
  });

  test('gets the headers that a page cannot set itself in _headers', () => {
    const headers = site.file('_headers');
    for (const header of [
      'Referrer-Policy: same-origin',
      'Permissions-Policy: camera=()',
      'X-Content-Type-Options: nosniff',
    ])
      expect(headers).toContain(header);
    expect(headers).toMatch(/\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/);
    expect(headers).toMatch(/\/_offline\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/);
    expect(headers).toContain('/sw.js\n  Cache-Control: no-cache');
  });

  test('lets other sites show passages in a frame, and no other page', () => {
    const rules = [
      ...site.file('_headers').matchAll(/^(\/.*)\n {2}Content-Security-Policy: frame-ancestors 'none'$/gm),
    ];
    const patterns = rules.map(
      ([, rule = '']) => new RegExp(`^${rule.replace(/:[a-z]+/g, '[^/]+').replaceAll('*', '.*')}$`),
    );
    const isKeptOut = (address: string) => patterns.some((pattern) => pattern.test(`/${address}`));
    for (const address of site.addresses.filter((one) => one !== '404.html'))
      expect([isKeptOut(address), isKeptOut(`${address}index.html`)], address).toEqual([true, true]);
    expect(site.passages.length).toBeGreaterThan(50);
    expect(site.passages.filter(isKeptOut)).toEqual([]);
  });

  test('gets the type of every file whose type hosts may not know in _headers', () => {
    const files = globSync('**/*.*', { cwd: site.folder }).filter((file) =>
      /\.(?:txt|md|jsonld|csv|tbx|bib|ris|webmanifest)$/.test(file),
    );
    expect(files).toContain('harbour-charter/facts.csv');
    for (const file of files.filter((file) => file !== 'robots.txt')) {
      const rule = `/${file.replace(/^.+(?=\/)/, '*')}`;
      expect(site.file('_headers')).toMatch(
        new RegExp(`^${RegExp.escape(rule)}\\n {2}Content-Type: .*; charset=utf-8$`, 'm'),
      );
    }
  });
});
