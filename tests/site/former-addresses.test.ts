import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lostLinks } from '../support/links.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('former');
const BASE = '/shelf/reader/';
const HOST = 'https://reader.example';

/** Where each former address leads; `undefined` if nothing replaces it. */
const MOVED: Readonly<Record<string, string>> = {
  'charter/': 'harbour-charter/',
  'charter/full/': 'harbour-charter/full/',
  'charter/map/': 'harbour-charter/map/',
  'charter/facts/': 'harbour-charter/facts/',
  'charter/opening/': 'harbour-charter/opening/',
  'charter/i/': 'harbour-charter/one/',
  'terms/berth/': 'terms/mooring/',
};
const GONE = ['terms/harbour-dues/'];
const WITHDRAWN = ['quay/', 'quay/full/', 'quay/map/', 'quay/only/', 'quay/p/only-1/'];
const FORMER = [...Object.keys(MOVED), ...GONE, ...WITHDRAWN];

const inMain = (address: string) => site.page(address).querySelector('main');
const words = (address: string) =>
  [...(inMain(address)?.querySelectorAll('h1, p') ?? [])].map(({ textContent }) => textContent).join(' ');
const canonical = (address: string) => site.page(address).querySelector('link[rel=canonical]')?.getAttribute('href');

describe('a reader who kept the address', () => {
  test.each(Object.entries(MOVED))('%s finds a link to %s, and so do programs', (address, now) => {
    expect(inMain(address)?.querySelector('p a')?.getAttribute('href')).toBe(`${BASE}${now}`);
    expect(canonical(address)).toBe(`${HOST}${BASE}${now}`);
  });

  test.each([
    ['charter/i/', 'harbour-charter/one/', ['i-1', 'i-figure-1', 'i-2']],
    ['charter/opening/', 'harbour-charter/opening/', ['opening-1']],
  ])('of a paragraph at %s is led to the paragraph itself', (address, now, ids) => {
    const lines = [...site.page(address).querySelectorAll('.former-paragraphs [id]')];
    expect(lines.map((line) => [line.id, line.querySelector('a')?.getAttribute('href')])).toEqual(
      ids.map((id) => [id, `${BASE}${now}#${id}`]),
    );
    for (const id of ids) expect(site.page(now).querySelector(`article #${id}`), id).not.toBeNull();
  });

  test('of a paragraph in the whole text comes to its current place', () => {
    const lines = [...site.page('charter/full/').querySelectorAll('.former-paragraphs [id] a')];
    expect(lines.map((link) => link.getAttribute('href'))).toEqual([
      `${BASE}harbour-charter/opening/#opening-1`,
      `${BASE}harbour-charter/one/#i-1`,
      `${BASE}harbour-charter/one/#i-figure-1`,
      `${BASE}harbour-charter/one/#i-2`,
    ]);
  });

  test('of something that was removed reads so, with the day', () => {
    expect(words('terms/harbour-dues/')).toMatch(/^Removed What was at this address was removed on \d+ \w+ \d{4}\.$/);
  });

  test.each(WITHDRAWN)(
    '%s of a withdrawn document is told who withdrew it, when and why, and what to read',
    (address) => {
      expect(words(address)).toBe(
        'Withdrawn A Rule for Quays was at this address. It was withdrawn on 1 June 2020 by The Harbour Office. The charter says the same. In its place, read A Charter for Small Harbours.',
      );
      expect(canonical(address)).toBeUndefined();
    },
  );
});

test('a reader of the corrections finds what was withdrawn, once, and why', () => {
  const [head, item, ...others] = [
    ...(inMain('corrections/')?.querySelectorAll('[id="2020-06-01"] + dl :is(dt, dd)') ?? []),
  ];
  expect([head?.textContent, item?.textContent.trim(), others]).toEqual([
    'Withdrawn',
    'A Rule for Quays: The charter says the same.',
    [],
  ]);
  expect(site.file('corrections.xml')).toContain('Withdrawn: <span xml:lang="en">A Rule for Quays</span>: The');
});

describe('a program that fetches a file of a document that was renamed', () => {
  test('gets its current version at the old address', () => {
    const files = globSync('harbour-charter/*.*', { cwd: site.folder }).map((file) => file.split('/')[1] ?? '');
    expect(files.length).toBeGreaterThan(9);
    for (const file of files.filter((name) => name !== 'index.html' && !name.endsWith('.png')))
      expect(site.file(`charter/${file}`), file).toBe(site.file(`harbour-charter/${file}`));
  });

  test('finds every former address of a paragraph in it', () => {
    const shape = z.object({ paragraphs: z.array(z.object({ id: z.string(), formerAddresses: z.array(z.string()) })) });
    const { paragraphs } = shape.parse(JSON.parse(site.file('charter/paragraphs.json')));
    const addresses = paragraphs.map(({ formerAddresses }) => formerAddresses);
    expect(addresses).toEqual([
      [`${HOST}${BASE}charter/opening/#opening-1`],
      [`${HOST}${BASE}charter/i/#i-1`],
      [`${HOST}${BASE}charter/i/#i-figure-1`],
      [`${HOST}${BASE}charter/i/#i-2`],
    ]);
  });
});

describe('a person who browses the site', () => {
  test('comes to no former page, neither by links nor by search engines, and finds no dead link', () => {
    expect(lostLinks(site)).toEqual([]);
    const current = site.addresses.filter((address) => !FORMER.includes(address) && address !== '404.html');
    const links = current.flatMap((address) => [
      ...[...site.page(address).querySelectorAll('a')].map((link) => link.getAttribute('href')?.replace(/[?#].*$/, '')),
    ]);
    expect(FORMER.filter((address) => links.includes(`${BASE}${address}`))).toEqual([]);
    const sitemap = site.file('sitemap-0.xml');
    expect(sitemap).toContain(`<loc>${HOST}${BASE}harbour-charter/one/</loc>`);
    expect(FORMER.filter((address) => sitemap.includes(`<loc>${HOST}${BASE}${address}</loc>`))).toEqual([]);
    const robots = (address: string) => site.page(address).querySelector('meta[name=robots]')?.getAttribute('content');
    expect(FORMER.map(robots)).toEqual(FORMER.map(() => 'noindex'));
    // Another order of the same terms is no page of its own to search engines.
    const isOrder = (address: string) => address.startsWith('terms/order/');
    expect(current.map(robots)).toEqual(current.map((address) => (isOrder(address) ? 'noindex' : undefined)));
  });

  test('finds no word of a withdrawn document or a draft in any page, file or index, or in an offline copy', () => {
    const texts = globSync('**/*.{html,json,jsonld,txt,md,csv,bib,ris,xml,js}', { cwd: site.folder }).map((file) =>
      readFileSync(`${site.folder}${file}`, 'utf8'),
    );
    const index = globSync(`${site.folder}pagefind/*/{term-records,text/*}.json`).map((file) =>
      readFileSync(file, 'utf8'),
    );
    expect(index.join()).toContain('harbour master gives');
    expect(
      [...texts, ...index].filter((text) => /kept overnight|Plan for Piers|Two piers|wall in the water/.test(text)),
    ).toEqual([]);
    expect(globSync('{plan,terms/pier}{,/**}', { cwd: site.folder })).toEqual([]);
    expect(globSync('quay/**/*.*', { cwd: site.folder }).toSorted()).toEqual(
      WITHDRAWN.map((address) => `${address}index.html`).toSorted(),
    );
  });
});
