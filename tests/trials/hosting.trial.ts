import { globSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findChromium } from '../support/chromium.ts';
import type { SiteName } from '../support/sites/recipes.ts';
import { type Answer, ask, SECURITY, TYPES } from './answers.ts';
import { freePort, type Host, packSite, type PackedSite, startCaddy, startNginx } from './hosts.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const HTML = 'text/html; charset=utf-8';

const HOSTS = [
  {
    title: 'nginx, at the root of a host',
    site: 'charterWithLogbook',
    start: ({ folder, base }: PackedSite, port: number) =>
      startNginx('site.conf', { '/srv/glossator': folder }, port, base),
  },
  {
    title: 'nginx, below a path',
    site: 'charterWithLogbookBelowPath',
    start: ({ folder, base }: PackedSite, port: number) =>
      startNginx('site-below-path.conf', { '/reader': base.replace(/\/$/, ''), '/srv/glossator': folder }, port, base),
  },
  {
    title: 'Caddy, at the root of a host',
    site: 'charterWithLogbook',
    start: ({ folder, base }: PackedSite, port: number) =>
      startCaddy('Caddyfile', { '/srv/glossator': folder }, port, base),
  },
  {
    title: 'Caddy, below a path',
    site: 'charterWithLogbookBelowPath',
    start: ({ folder, base }: PackedSite, port: number) =>
      startCaddy('Caddyfile.below-path', { '/reader': base.replace(/\/$/, ''), '/srv/glossator': folder }, port, base),
  },
] as const;

const sites = new Map<SiteName, Promise<PackedSite>>();
afterAll(async () => {
  for (const { folder } of await Promise.all(sites.values())) rmSync(folder, { recursive: true });
});

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run `npm run browser` first.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser.close());

/** A site with its packed copies, made once. */
function packed(name: SiteName): Promise<PackedSite> {
  const site = sites.get(name) ?? packSite(name);
  sites.set(name, site);
  return site;
}

describe.for(HOSTS)('a reader of a site on $title', ({ site: name, start }) => {
  let site: PackedSite;
  let host: Host | undefined;
  let files: string[];
  beforeAll(async () => {
    site = await packed(name);
    files = globSync(['**/*.*', '**/SHA256SUMS'], { cwd: site.folder }).filter((file) => !/\.(?:br|gz)$/.test(file));
    host = await start(site, await freePort());
  });
  afterAll(async () => {
    await host?.stop();
  });

  function running(): Host {
    if (host === undefined) throw new Error('The host did not start.');
    return host;
  }

  /** Asks for an address below the site; every answer has its security headers and says when it may be used again. */
  async function get(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    const answer = await ask(running().url, address, headers, method);
    expect(answer.headers, address).toMatchObject(SECURITY);
    expect(answer.headers['content-security-policy'], address).toBe(
      answer.status !== 404 && /(?:^|\/)[^/]+\/p\/[^/]+\/(?:index\.html)?$/.test(address)
        ? 'frame-ancestors *'
        : "frame-ancestors 'none'",
    );
    expect(answer.headers['vary'], address).toBe('Accept-Encoding');
    const mayKeep = answer.status !== 404 && /\/?(?:_astro|_offline|pagefind\/[^/]+)\/.+\.[^/]+$/.test(address);
    expect(answer.headers['cache-control'], address).toBe(mayKeep ? IMMUTABLE : 'no-cache');
    return answer;
  }

  test('gets every file of the site whole, as what it is', async () => {
    expect(Object.keys(SECURITY).length).toBeGreaterThan(3);
    const kinds = new Set(files.map((file) => path.extname(file).slice(1)));
    const known = Object.keys(TYPES);
    expect([...kinds].toSorted()).toEqual(known.toSorted());
    for (const file of files) {
      const { status, headers, body } = await get(file);
      expect(status, file).toBe(200);
      expect(headers['content-type'], file).toMatch(TYPES[path.extname(file).slice(1)] ?? /never/);
      expect(headers['content-encoding'], file).toBeUndefined();
      expect(body.equals(readFileSync(path.join(site.folder, file))), file).toBe(true);
    }
  });

  test('gets text packed, in the way that the browser can unpack, and of the same type', async () => {
    for (const kind of Object.keys(TYPES)) {
      const file = files.find((each) => each.endsWith(`.${kind}`));
      if (file === undefined) continue;
      const original = readFileSync(path.join(site.folder, file));
      const isText = TYPES[kind]?.source.includes('charset') === true;
      const brotli = await get(file, { 'Accept-Encoding': 'gzip, deflate, br' });
      const gzip = await get(file, { 'Accept-Encoding': 'gzip' });
      expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']], file).toEqual(
        isText ? ['br', 'gzip'] : [undefined, undefined],
      );
      expect((isText ? brotliDecompressSync(brotli.body) : brotli.body).equals(original), file).toBe(true);
      expect((isText ? gunzipSync(gzip.body) : gzip.body).equals(original), file).toBe(true);
      for (const { headers } of [brotli, gzip]) expect(headers['content-type'], file).toMatch(TYPES[kind] ?? /never/);
    }
  });

  test('gets pages at addresses that end in a slash, and is sent there from those that do not', async () => {
    for (const address of ['', 'terms/', 'harbour-charter/', 'harbour-charter/?q=quay']) {
      const { status, headers } = await get(address);
      expect([status, headers['content-type']], address).toEqual([200, HTML]);
    }
    for (const address of ['terms', 'harbour-charter/i']) {
      const { status, headers } = await get(`${address}?q=quay`);
      expect([301, 308], address).toContain(status);
      expect(headers['location'], address).toBe(`${site.base}${address}/?q=quay`);
    }
  });

  test('is told with the site’s own page that there is nothing at an address, whatever it looks like', async () => {
    const page = readFileSync(path.join(site.folder, '404.html'));
    const addresses = [
      'nothing/',
      'nothing',
      'harbour-charter/nothing.md',
      'harbour-charter/p/nothing/',
      '_astro/nothing.js',
      '_astro/',
      'pagefind/',
      'pagefind/nothing/',
      'pagefind/nothing/index/nothing.pf_index',
      'terms/nothing.html',
    ];
    for (const address of addresses) {
      const { status, headers, body } = await get(address);
      expect([status, headers['content-type']], address).toEqual([404, HTML]);
      expect(body.equals(page), address).toBe(true);
      const packed = await get(address, { 'Accept-Encoding': 'br' });
      expect([packed.status, packed.headers['content-type']], address).toEqual([404, HTML]);
    }
  });

  test('is sent again only what has changed', async () => {
    for (const file of ['index.html', 'sw.js', 'harbour-charter/document.txt']) {
      const { headers } = await get(file);
      expect(headers.etag, file).toBeTruthy();
      const { status, body } = await get(file, { 'If-None-Match': headers.etag ?? '' });
      expect([status, body.length], file).toEqual([304, 0]);
    }
  });

  test('sees a passage in a frame on another site, and no other page', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const { url } = running();
    const frames = ['harbour-charter/p/ii-4/#embed', 'harbour-charter/p/ii-4/index.html', 'harbour-charter/ii/'];
    const news = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html>${frames.map((address) => `<iframe src="${url}${address}"></iframe>`).join('')}`);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void news.close());
    await once(news, 'listening');
    const address = news.address();
    if (address === null || typeof address === 'string') throw new Error('No port.');
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto(`http://127.0.0.1:${address.port}/`);
    for (const index of [0, 1])
      expect(await page.locator('iframe').nth(index).contentFrame().locator('article p').innerText()).toContain(
        'harbour dues',
      );
    expect((await refused).text()).toContain("frame-ancestors 'none'");
    expect(await page.frames()[3]?.locator('article').count()).toBe(0);
  });

  test('gets the same protection where the server refuses', async () => {
    expect((await get('', {}, 'POST')).status).toBe(405);
  });

  test('gets no file from outside the site', async () => {
    for (const address of [
      '../../etc/passwd',
      '%2e%2e/%2e%2e/etc/passwd',
      '..%2f..%2fetc%2fpasswd',
      '_headers%00.txt',
    ]) {
      const { body } = await ask(running().url, address);
      expect(body.toString(), address).not.toContain('root:');
    }
  });
});

test('who has the rest of a host is not touched by a site below a path', async () => {
  const site = await packed('charterBelowPath');
  const changes = { '/reader': '/shelf/reader', '/srv/glossator': site.folder };
  for (const [start, file] of [
    [startNginx, 'site-below-path.conf'],
    [startCaddy, 'Caddyfile.below-path'],
  ] as const) {
    const host = await start(file, changes, await freePort());
    onTestFinished(host.stop);
    const home = await ask(host.url, 'other/');
    expect(home.headers['referrer-policy'], file).toBeUndefined();
    const { status, headers } = await ask(host.url, 'shelf/reader');
    expect([301, 308], file).toContain(status);
    expect(headers['location'], file).toBe('/shelf/reader/');
  }
});
