import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { pageAddresses, parsePage, readFile } from '../support/pages.ts';

const copy = mkdtempSync(path.join(tmpdir(), 'glossator-packed-'));
afterAll(() => rmSync(copy, { recursive: true }));

describe('who puts the site online', () => {
  test('has every page in the sitemap that robots.txt names, once the host is known', async () => {
    const { folder } = inject('siteBelowPath');
    const root = 'https://reader.example/shelf/reader/';
    expect(readFile('robots.txt', folder)).toContain(`Sitemap: ${root}sitemap.xml`);
    expect(readFile('sitemap.xml', folder)).toContain(`${root}sitemap-0.xml`);
    const listed = [...readFile('sitemap-0.xml', folder).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    const pages = (await pageAddresses()).filter((address) => address !== '404.html');
    expect(listed.toSorted()).toEqual(pages.map((address) => root + address).toSorted());
  });

  test('has a manifest whose addresses are below the site’s path', () => {
    const { folder } = inject('siteBelowPath');
    const manifest: unknown = JSON.parse(readFile('site.webmanifest', folder));
    expect(manifest).toMatchObject({ start_url: '/shelf/reader/', scope: '/shelf/reader/' });
    expect(parsePage('index.html', folder).querySelector('link[rel=manifest]')?.getAttribute('href')).toBe(
      '/shelf/reader/site.webmanifest',
    );
  });

  test('gets with _headers what a page cannot say of itself', () => {
    const headers = readFile('_headers');
    for (const header of [
      "Content-Security-Policy: frame-ancestors 'none'",
      'Referrer-Policy: same-origin',
      'Permissions-Policy: camera=()',
      'X-Content-Type-Options: nosniff',
    ])
      expect(headers).toContain(header);
    expect(headers).toMatch(/\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/);
  });

  test('gets by npm run compress every text file packed, and the same when it is unpacked', () => {
    cpSync(inject('site').folder, copy, { recursive: true });
    const { status, output } = runPackageScript('compress', [copy]);
    expect(status, output).toBe(0);
    const packed = globSync('**/*.br', { cwd: copy });
    expect(packed).toEqual(expect.arrayContaining(['index.html.br', 'high-standard-opening-up/document.json.br']));
    for (const file of packed) {
      const original = readFileSync(path.join(copy, file.replace(/\.br$/, '')));
      expect(brotliDecompressSync(readFileSync(path.join(copy, file))).equals(original), file).toBe(true);
    }
  });

  test('is told when there is no finished site to pack', () => {
    const { status, output } = runPackageScript('compress', [path.join(copy, 'nothing')]);
    expect(status).toBe(1);
    expect(output).toContain('Run npm run build first');
  });
});
