import { extract } from '@extractus/oembed-extractor';
import openGraph from 'open-graph-scraper';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SECTION_PAGES } from '../support/charter.ts';
import { lostLinks } from '../support/links.ts';
import { metaOf } from '../support/metadata.ts';
import { parsePage, Site } from '../support/site.ts';

const former = await Site.of('former');
const edited = await Site.of('edited');

/** Built for a known host, as previews and frames need it. */
const site = await Site.of('charterBelowPath');
const HOST = 'https://reader.example';
const BASE = '/shelf/reader/';
const ROOT = `${HOST}${BASE}`;
const PASSAGE = 'harbour-charter/p/ii-4/';
const SECTION = 'II. Berths and dues';
const DOCUMENT = 'The Harbour Charter of Pellan Bay';
const TITLE = `II.4 · ${DOCUMENT}, The Harbour Office`;
const words = (id: string) => site.page(`harbour-charter/${id.split('-')[0]}/`).getElementById(id)?.textContent ?? '';

/** Answers as the host, for programs that send requests. */
const ask = (address: string) => {
  const { pathname } = new URL(address);
  return Promise.resolve(new Response(site.file(pathname.slice(BASE.length))));
};

describe('every paragraph, caption and other block with an address', () => {
  /** The passages on the pages of sections. */
  const blocks = SECTION_PAGES.flatMap((section) =>
    [...site.page(section).querySelectorAll('article [id]:is(p, figcaption, td, th)')].map((block) => ({
      section,
      id: block.id,
      address: `${section.replace(/[^/]+\/$/, '')}p/${block.id}/`,
      text: block.textContent,
    })),
  );

  test('has a page of its own, with its words and a link to their place, and there are no other such pages', () => {
    expect(blocks.length).toBeGreaterThan(50);
    expect(blocks.map(({ address }) => address).toSorted()).toEqual(site.passages);
    for (const { section, id, address, text } of blocks) {
      const page = site.page(address);
      expect(page.querySelector(`main article p#${id}`)?.textContent, address).toBe(text);
      expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain(
        `${BASE}${section}#${id}`,
      );
      expect(page.querySelector('link[rel=canonical]')?.getAttribute('href'), address).toBe(`${ROOT}${section}`);
    }
  });

  test('has a page that loads nothing, and whose scripts and styles the policy admits only by their hashes', () => {
    for (const address of site.passages) {
      const page = site.page(address);
      expect(page.querySelectorAll('[src], link[rel=stylesheet], link[rel=preload], form'), address).toHaveLength(0);
      const policy = page.head.children[1]?.getAttribute('content') ?? '';
      expect(policy.match(/'sha256-/g), address).toHaveLength(page.querySelectorAll('script, style').length);
    }
  });

  test('leads from one to the next, in the order of the document', () => {
    const around = (id: string) =>
      [...site.page(`harbour-charter/p/${id}/`).querySelectorAll('nav a')].map((link) =>
        link.getAttribute('href')?.replace(`${BASE}harbour-charter/p/`, ''),
      );
    expect(around('preamble-1')).toEqual(['preamble-2/']);
    expect(around('ii-4')).toEqual(['ii-3/', 'iii-1/']);
    expect(around('iii-4')).toEqual(['iii-3/']);
  });

  test('is in no list of pages, and its page has no dead link', () => {
    expect(site.file('sitemap-0.xml')).not.toContain('/p/');
    expect(lostLinks(site, site.passages)).toEqual([]);
  });

  test('has a citation without a day of access, which nobody can know in advance', () => {
    for (const address of site.passages) expect(site.file(address), address).not.toContain('{accessed}');
  });
});

describe('a person who shares a passage', () => {
  test('sees its label, its document and who published that, its words and a picture of them in a common program', async () => {
    const { result, error } = await openGraph({ html: site.file(PASSAGE) });
    expect(error).toBe(false);
    expect(result).toMatchObject({
      ogTitle: TITLE,
      ogDescription: words('ii-4'),
      ogUrl: `${ROOT}${PASSAGE}`,
      ogSiteName: 'Harbour Papers',
      ogType: 'article',
      twitterCard: 'summary_large_image',
      ogImage: [{ url: `${ROOT}${PASSAGE}share.png`, width: '1200', height: '630' }],
    });
    const { width, height } = await sharp(`${site.folder}${PASSAGE}share.png`).metadata();
    expect([width, height]).toEqual([1200, 630]);
  });

  test('sees the picture of the document or the site if there is none of the words', () => {
    const picture = (address: string) => metaOf(site.page(address))['og:image'];
    expect(picture('lights-plan/p/i-1/')).toBe(`${ROOT}lights-plan/share.png`);
    expect(picture('dues-memorandum/p/er-1/')).toBe(`${ROOT}share.png`);
  });

  test('can show it in a frame by oEmbed', async () => {
    const answer = await extract(`${ROOT}${PASSAGE}`, { maxwidth: 600 }, ask);
    expect(answer).toMatchObject({
      method: 'auto-discovery',
      type: 'rich',
      title: TITLE,
      provider_name: 'Harbour Papers',
      provider_url: ROOT,
      thumbnail_url: `${ROOT}${PASSAGE}share.png`,
    });
    const frame = parsePage(z.string().parse(answer['html'])).querySelector('iframe');
    expect(frame?.src).toBe(`${ROOT}${PASSAGE}#embed`);
    expect(frame?.title).toBe(`${DOCUMENT}, II.4`);
    expect([frame?.width, frame?.height]).toEqual([String(answer['width']), String(answer['height'])]);
  });
});

describe('a person who wrote down the address of a passage', () => {
  test('finds it below the new name of its document, and comes there from the former address', () => {
    for (const name of ['charter', 'harbour-charter']) {
      const page = former.page(`${name}/p/i-1/`);
      expect(page.querySelector('article')?.textContent).toBe(
        former.page('harbour-charter/one/').getElementById('i-1')?.textContent,
      );
      expect(page.querySelector('script')?.textContent).toContain(
        `location.replace("${BASE}harbour-charter/one/#i-1")`,
      );
      expect(metaOf(page)['og:url']).toBe(`${ROOT}harbour-charter/p/i-1/`);
    }
    expect(former.page('quay/p/only-1/').querySelector('main')?.textContent).toContain('It was withdrawn on');
  });

  test('learns that a passage was withdrawn or merged into another, and no program lists it', () => {
    const page = edited.page('charter/p/i-2/');
    expect(page.querySelector('main')?.textContent).toMatch(/I\.2 stood here\. It was withdrawn on \d+ \w+ \d{4}\./);
    expect(page.querySelector('article')).toBeNull();
    expect(page.querySelector('script')?.textContent).not.toContain('location.replace');
    expect(metaOf(page)).toMatchObject({ robots: 'noindex' });
    expect(edited.json<unknown>('charter/p/i-2/passage.json')).toMatchObject({
      state: 'withdrawn',
      withdrawn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    expect(edited.file('charter/p/i-2/passage.md')).toMatch(/withdrawn on \d+ \w+ \d{4}/);
  });
});

describe('a program', () => {
  test('gets a passage as data and in Markdown, as on its page', () => {
    expect(site.json<unknown>(`${PASSAGE}passage.json`)).toMatchObject({
      id: 'ii-4',
      label: 'II.4',
      state: 'stands',
      address: `${ROOT}${PASSAGE}`,
      inContext: `${ROOT}harbour-charter/ii/#ii-4`,
      text: words('ii-4'),
      section: { id: 'ii', name: SECTION, title: 'Berths and dues' },
      previous: `${ROOT}harbour-charter/p/ii-3/passage.json`,
    });
    const markdown = site.file(`${PASSAGE}passage.md`);
    expect(markdown.startsWith(`> ${words('ii-4')}\n\n[II.4](${ROOT}harbour-charter/ii/#ii-4), [${DOCUMENT}](`)).toBe(
      true,
    );
    expect(markdown).toContain(`- [harbour dues](${ROOT}terms/harbour-dues/): What a boat pays`);
  });

  test('finds every document and term by llms.txt', () => {
    const text = site.file('llms.txt');
    expect(text.startsWith('# Harbour Papers\n\n> Five made-up papers')).toBe(true);
    const links = [...text.matchAll(/\]\((.*?)\)/g)].map(([, address = '']) => address);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(site.file(link.slice(ROOT.length)).length, link).toBeGreaterThan(0);
  });
});
