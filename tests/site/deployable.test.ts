import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cloudflareHeaders, netlifyHeaders, rulesIn } from '../support/headers-file.ts';
import { Site } from '../support/site.ts';
import { TYPES } from '../trials/answers.ts';

const site = await Site.of('charter');
const belowPath = await Site.of('charterBelowPath');

/** Sites that have every kind of page and file between them. */
const SITES = [site, await Site.of('structure'), await Site.of('former')];

const RULES = rulesIn(site.file('_headers'));

/** Kinds of files that hosts know, and binary ones that need no type. */
const KNOWN = [
  'html',
  'css',
  'js',
  'json',
  'svg',
  'png',
  'jpg',
  'woff2',
  'pagefind',
  'pf_meta',
  'pf_index',
  'pf_fragment',
  'pf_filter',
];

/** Returns who may show an address in a frame, by the one pattern of a file of `docs/hosting/`. */
const matching = (file: string, pattern: RegExp, base = '') => {
  const [, passages] = pattern.exec(readFileSync(`docs/hosting/${file}`, 'utf8')) ?? [];
  if (passages === undefined) throw new Error(`${file} has no pattern of passages.`);
  return (address: string) =>
    new RegExp(passages).test(base + address) ? 'frame-ancestors *' : "frame-ancestors 'none'";
};
const NGINX = /^ +~(\S+) "frame-ancestors \*";$/m;
const CADDY = /^\t@passage path_regexp (\S+)\n\theader @passage Content-Security-Policy "frame-ancestors \*"$/m;

/** Who may show an address in a frame, on every host for which there is a file. */
const FRAMING: Readonly<Record<string, (address: string) => string | undefined>> = {
  Netlify: (address) => netlifyHeaders(RULES, address).get('content-security-policy'),
  Cloudflare: (address) => cloudflareHeaders(RULES, address).get('content-security-policy'),
  nginx: matching('nginx/site.conf', NGINX),
  'nginx below a path': matching('nginx/site-below-path.conf', NGINX, '/reader'),
  Caddy: matching('caddy/answers.caddy', CADDY),
};

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
    expect(manifest).toHaveProperty('icons', [
      { src: '/shelf/reader/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...[192, 512].map((size) => ({
        ...{ src: `/shelf/reader/icon-${size}.png`, type: 'image/png', sizes: `${size}x${size}` },
      })),
    ]);
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

  test('reads in _headers only rules that hosts understand', () => {
    expect(RULES.length).toBeLessThanOrEqual(100);
    for (const { addresses } of RULES) expect(addresses.split('*').length, addresses).toBeLessThanOrEqual(2);
  });

  test('gets the rules of _headers for the path of the site', () => {
    const rules = rulesIn(belowPath.file('_headers'));
    expect(rules.map(({ addresses }) => addresses)).toEqual(
      RULES.map(({ addresses }) => addresses.replace('/', '/shelf/reader/')),
    );
  });

  test('can make every kind of page, which the following tests then know', () => {
    const addresses = SITES.flatMap(({ addresses, passages }) => [...addresses, ...passages]);
    const kinds = globSync('**/*.astro', { cwd: 'src/pages' }).map((file) => file.replaceAll(path.sep, '/'));
    const patternOf = (kind: string) =>
      kind
        .replace(/(?:^|(?<=\/))index\.astro$/, '')
        .replace(/^404\.astro$/, '404.html')
        .replace(/\.astro$/, '/')
        .split(/(\[[^\]]+\]\/?)/)
        .map((part) => (part.startsWith('[...') ? '(?:.+/)?' : part.startsWith('[') ? '[^/]+/' : RegExp.escape(part)))
        .join('');
    for (const kind of kinds)
      expect(
        addresses.some((address) => new RegExp(`^${patternOf(kind)}$`).test(address)),
        kind,
      ).toBe(true);
  });

  test.each(Object.entries(FRAMING))(
    'has %s let other sites show passages in a frame, also of former editions, and no other page',
    (_, framingOf) => {
      const pages = SITES.flatMap(({ addresses, passages }) => [...addresses, ...passages]);
      const shown = pages.filter((address) => framingOf(`/${address}`) === 'frame-ancestors *');
      expect(pages.filter((address) => framingOf(`/${address}`) === "frame-ancestors 'none'").length).toBe(
        pages.length - shown.length,
      );
      expect(shown).toEqual(pages.filter((address) => /^[^/]+\/(?:@\d{4}-\d\d-\d\d\/)?p\/[^/]+\/$/.test(address)));
      expect(shown).toContain('pier-rules/p/chapter-ii-8/');
      expect(shown).toContain('pier-rules/@2018-03-01/p/chapter-ii-5/');
    },
  );

  test.each([
    ['Netlify', netlifyHeaders],
    ['Cloudflare', cloudflareHeaders],
  ])('has %s send every file as what it is', (_, headersOf) => {
    const used = new Set<string>();
    for (const { folder } of SITES)
      for (const file of globSync(['**/*.*', '**/SHA256SUMS'], { cwd: folder })) {
        const kind = path.extname(file).slice(1);
        const type = headersOf(RULES, `/${file.replaceAll(path.sep, '/')}`).get('content-type');
        if (type === undefined) expect(KNOWN, file).toContain(kind);
        else expect(type, file).toMatch(TYPES[kind] ?? /never/);
        if (type !== undefined) used.add(type);
      }
    const said = RULES.flatMap(({ lines }) => lines.flatMap((line) => /^Content-Type: (.*)$/.exec(line)?.[1] ?? []));
    expect(used).toEqual(new Set(said));
  });
});
