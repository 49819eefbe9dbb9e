import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const belowPath = await Site.of('charterBelowPath');
const copy = mkdtempSync(path.join(tmpdir(), 'glossator-packed-'));
afterAll(() => rmSync(copy, { recursive: true }));

describe('who puts the site online', () => {
  test('invites search engines to read all of it', () => {
    const rules = site
      .file('robots.txt')
      .split('\n')
      .filter((line) => line !== '');
    expect(rules).toEqual(['User-agent: *', 'Allow: /']);
  });

  test('publishes of search what readers need, and nothing that it was made from', () => {
    expect(readdirSync(`${site.folder}search`).toSorted()).toEqual(['index.html', 'words.json']);
    const files = globSync('**/*.*', { cwd: `${site.folder}pagefind` });
    expect(files.map((file) => path.basename(file)).toSorted()).toEqual(['edition.json', 'records.json']);
  });

  test('has every page in the sitemap that robots.txt names, once the host is known', () => {
    const root = 'https://reader.example/shelf/reader/';
    expect(belowPath.file('robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
    expect(belowPath.file('sitemap.xml')).toContain(`${root}sitemap-0.xml`);
    const listed = [...belowPath.file('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    // Another order of the same terms is no page of its own to search engines.
    const pages = belowPath.addresses.filter((address) => !/^404\.html$|^terms\/order\//.test(address));
    expect(listed.toSorted()).toEqual(pages.map((address) => root + address).toSorted());
  });

  test('has a manifest whose addresses are below the site’s path', () => {
    const manifest: unknown = JSON.parse(belowPath.file('site.webmanifest'));
    expect(manifest).toMatchObject({ start_url: '/shelf/reader/', scope: '/shelf/reader/' });
    expect(belowPath.page('').querySelector('link[rel=manifest]')?.getAttribute('href')).toBe(
      '/shelf/reader/site.webmanifest',
    );
  });

  test('gets with _headers what a page cannot say of itself', () => {
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

  test('gets with _headers the type of every file whose type hosts may not know', () => {
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

  test('gets by npm run compress every text file packed, and the same when it is unpacked', async () => {
    // One document and what stands beside it: packing as tightly as can be takes its time.
    cpSync(site.folder, copy, {
      recursive: true,
      filter: (file) => !/\/(?!harbour)[a-z]+-[a-z]+$|\/terms$/.test(file),
    });
    const { status, output } = await runPackageScript('compress', [copy]);
    expect(status, output).toBe(0);
    const packed = globSync('**/*.br', { cwd: copy });
    expect(packed).toEqual(expect.arrayContaining(['index.html.br', 'harbour-charter/document.json.br']));
    for (const file of packed) {
      const original = readFileSync(path.join(copy, file.replace(/\.br$/, '')));
      expect(brotliDecompressSync(readFileSync(path.join(copy, file))).equals(original), file).toBe(true);
      const gzip = readFileSync(path.join(copy, file.replace(/\.br$/, '.gz')));
      expect(gunzipSync(gzip).equals(original), file).toBe(true);
    }
  });

  test('is told when there is no finished site to pack', async () => {
    const { status, output } = await runPackageScript('compress', [path.join(copy, 'nothing')]);
    expect(status).toBe(1);
    expect(output).toContain('Run npm run build first');
  });
});
