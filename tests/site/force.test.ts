/** Whether documents and passages are in force, on finished pages. */
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('force');
const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const lineOn = (address: string) => plain(site.page(address).querySelector('main .force-line'));
const linksIn = (address: string) =>
  [...site.page(address).querySelectorAll('main .force-line a')].map((link) => link.getAttribute('href'));

/** What is said beside the block that an element begins. */
const markers = (address: string) =>
  [...site.page(address).querySelectorAll('article .force')].map((marker) => [
    marker.nextElementSibling?.querySelector('[id]')?.id,
    marker.getAttribute('aria-label'),
  ]);

/** The ids of blocks that are grey. */
const grey = (address: string) => [...site.page(address).querySelectorAll('article .not-in-force')].map(({ id }) => id);

describe('a reader of a law', () => {
  test('sees above each text which edition it is, whether it is in force, and since when', () => {
    for (const address of ['pier-rules/', 'pier-rules/chapter-i/', 'pier-rules/full/', 'pier-rules/p/chapter-i-1/'])
      expect(lineOn(address), address).toMatch(
        /^Edition of 1 November 2020 · In force in these words since 1 January 2021 · Sources/,
      );
    for (const address of ['pier-rules/@2019-06-15/', 'pier-rules/@2019-06-15/chapter-i/'])
      expect(lineOn(address), address).toMatch(
        /^Edition of 15 June 2019 · No longer in force: was in force from 1 July 2019 until 31 December 2020 · Sources/,
      );
    expect(lineOn('harbour-code/recitals/')).toBe(
      'Not yet in force: from 1 March 2022 · as at 1 December 2020 · Sources',
    );
  });

  test('finds the editions between which it changed, the current one first, with the days on which each was in force', () => {
    const list = [...site.page('pier-rules/changes/').querySelectorAll('main > ul > li')];
    expect(list.map(plain)).toEqual([
      'Edition of 1 November 2020 (current) · In force in these words since 1 January 2021',
      'Edition of 15 June 2019 · No longer in force: was in force from 1 July 2019 until 31 December 2020',
      'Edition of 1 March 2018',
    ]);
  });

  test('is told before the text begins', () => {
    const main = site.page('pier-rules/chapter-i/').querySelector('main');
    expect([...(main?.children ?? [])].slice(0, 2).map(({ className, tagName }) => className || tagName)).toEqual([
      'force-line',
      'ARTICLE',
    ]);
  });

  test('keeps it in sight beside the text, or finds it in the contents of the document’s bar', () => {
    for (const address of ['pier-rules/chapter-i/', 'pier-rules/full/', 'pier-rules/@2019-06-15/chapter-i/'])
      expect(plain(site.page(address).querySelector('#contents-list > .force-line'))).toBe(lineOn(address));
  });

  test('is led to the same page of the other editions, the latest first, or to their front pages', () => {
    const others = (page: string) => [
      '/pier-rules/#force-heading',
      `/pier-rules/@2019-06-15/${page}`,
      `/pier-rules/@2018-03-01/${page}`,
    ];
    expect(linksIn('pier-rules/')).toEqual(others(''));
    expect(linksIn('pier-rules/chapter-i/')).toEqual(others('chapter-i/'));
    expect(linksIn('pier-rules/full/')).toEqual(others('full/'));
    expect(linksIn('pier-rules/p/chapter-i-1/')).toEqual(others('p/chapter-i-1/'));
    // No former edition has this passage.
    expect(linksIn('pier-rules/p/chapter-i-4/')).toEqual([
      '/pier-rules/#force-heading',
      '/pier-rules/@2019-06-15/',
      '/pier-rules/@2018-03-01/p/chapter-i-4/',
    ]);
  });

  test('is told in a sentence when somebody last looked, if that is longer ago than the publication wants', () => {
    for (const address of ['pier-rules/', 'pier-rules/chapter-i/', 'pier-rules/p/chapter-i-1/']) {
      expect(lineOn(address)).toMatch(/Last checked on 1 October 2020\.$/);
      expect(lineOn(address)).not.toContain('as at');
    }
    expect(lineOn('harbour-code/')).not.toContain('Last checked');
  });

  test('reads on the front page who says so, of the document and of each passage that differs', () => {
    const section = site.page('pier-rules/').querySelector('[aria-labelledby="force-heading"]');
    expect([...(section?.querySelectorAll('dt, dd') ?? [])].map(plain)).toEqual([
      'This document',
      'In force in these words since 1 January 2021',
      expect.stringMatching(/^According to: The pier notice, Rule 3\b.*The Pier Office, 1 October 2020/),
      'Chapter I(3)',
      'Not yet in force: from 1 July 2021',
      'Chapter II(8)',
      'Suspended: in force until 31 December 2020',
      expect.stringMatching(/^According to: A ruling on dogs\b.*The Pier Court/),
    ]);
    expect(section?.querySelector('a[href="https://pier.example/notice"]')).not.toBeNull();
    const code = site.page('harbour-code/').querySelector('[aria-labelledby="force-heading"]');
    expect([...(code?.querySelectorAll('dt a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/harbour-code/annex-i/',
      '/harbour-code/annex-i/#annex-i-2',
      '/harbour-code/article-3/#article-3-figure-1',
      '/harbour-code/recitals/#recitals-footnote-1',
    ]);
  });
});

test('a reader finds the day of the words of a passage on its own page, and not beside the text', () => {
  expect(lineOn('mooring-rules/p/article-1-2/')).toMatch(
    /^In force in these words since 1 May 2014 \(this passage\) · /,
  );
  expect(markers('mooring-rules/article-1/').map(([id]) => id)).toEqual(['article-1-1', undefined]);
  const section = site.page('mooring-rules/').querySelector('[aria-labelledby="force-heading"]');
  expect([...(section?.querySelectorAll('dt, dd') ?? [])].map(plain).slice(-2)).toEqual([
    'Passages with dates of their own',
    '2: in force in these words since dates between 1 May 2012 and 1 May 2014. The page of each passage gives its date.',
  ]);
});

describe('a reader of a passage that is not in force', () => {
  test('sees and hears words before it, and sees it and its points in grey, in its section and in the full text', () => {
    for (const address of ['pier-rules/chapter-i/', 'pier-rules/full/']) {
      expect(markers(address)[0], address).toEqual(['chapter-i-2', 'Not yet in force: from 1 July 2021']);
      expect(grey(address).slice(0, 4), address).toEqual([
        'chapter-i-2',
        'chapter-i-2-a',
        'chapter-i-3-b',
        'chapter-i-2-b',
      ]);
      const label = site.page(address).querySelector<HTMLElement>('.force')?.dataset['label'];
      expect(label).toBe('Not yet in force: from 1 July 2021');
    }
  });

  test('reads the official words and no others in it', () => {
    const page = site.page('pier-rules/chapter-i/');
    expect(page.getElementById('chapter-i-2')?.textContent).toBe(
      '3. The pier master gives a berth in the order of arrival:',
    );
    expect(page.querySelector('article')?.textContent).not.toContain('force');
  });

  test('sees it of a whole section: above the text, at each paragraph and table, but not at what differs', () => {
    expect(lineOn('harbour-code/annex-i/')).toBe(
      'Repealed: in force until 30 June 2020 (this section) · as at 1 December 2020 · Sources',
    );
    expect(markers('harbour-code/annex-i/')).toEqual([
      ['annex-i-table-1', 'Repealed: in force until 30 June 2020'],
      ['annex-i-1', 'Repealed: in force until 30 June 2020'],
      ['annex-i-2', 'In force in these words since 1 July 2020'],
    ]);
    expect(grey('harbour-code/annex-i/')).toContain('annex-i-table-1-cell-10');
    expect(grey('harbour-code/annex-i/')).not.toContain('annex-i-2');
  });

  test('sees it in a cell of a table, and beside text from right to left', () => {
    const page = site.page('mooring-rules/article-1/');
    expect(grey('mooring-rules/article-1/')).toContain('article-1-1');
    expect(grey('mooring-rules/article-1/').at(-1)).toBe('article-1-table-1-cell-2');
    const cell = page.getElementById('article-1-table-1-cell-2');
    expect(cell?.querySelector('.force')?.getAttribute('aria-label')).toBe('Repealed: in force until 31 January 2020');
    expect(cell?.textContent).not.toContain('Repealed');
  });

  test('sees it at captions and footnotes as well', () => {
    expect(grey('harbour-code/article-3/')).toEqual(['article-3-figure-1']);
    expect(markers('harbour-code/article-3/')).toEqual([['article-3-figure-1', 'No longer in force']]);
    expect(markers('harbour-code/recitals/')).toEqual([['recitals-footnote-1', 'No longer in force']]);
  });

  test('is told above the passage on its own page, and in a frame on another site', () => {
    const line = lineOn('pier-rules/p/chapter-i-2-a/');
    expect(line).toMatch(/^Edition of 1 November 2020 · Not yet in force: from 1 July 2021 \(this passage\) · /);
    const page = site.page('pier-rules/p/chapter-i-2-a/');
    // A frame hides what is in `.more`.
    expect(page.querySelector('.more .force-line')).toBeNull();
    expect(page.getElementById('chapter-i-2-a')?.className).toBe('not-in-force');
  });
});

test('a document or an edition that says nothing of it shows nothing of it', () => {
  for (const address of ['tide-act/', 'tide-act/rule-1/', 'tide-act/p/rule-1-1/', 'pier-rules/@2018-03-01/chapter-i/'])
    expect(site.file(`${address}index.html`), address).not.toMatch(/\bforce\b|in-force/);
});

describe('a document that says nothing of it, beside others that do,', () => {
  /** Without the hash in the name of a script, which changes with what the script loads later. */
  const named = (text: string) => text.replaceAll(/(_astro\/[\w.-]+?)\.[\w-]{8}\.js/g, '$1.js');

  test('has the same bytes on every page as if no document did, and so has every page of the site', async () => {
    const without = await Site.of('structure');
    const pages = [...without.addresses, ...without.passages].filter(
      (address) => !/^(?:pier-rules|harbour-code|mooring-rules)\//.test(address),
    );
    expect(pages).toEqual(expect.arrayContaining(['', 'tide-act/', 'tide-act/rule-1/', 'tide-act/p/rule-2-2/']));
    const file = (address: string) => (address.endsWith('.html') ? address : `${address}index.html`);
    for (const address of pages)
      expect(named(site.file(file(address))), address).toBe(named(without.file(file(address))));
  });

  test('has no more bytes of scripts and styles, but what searches, checks quotations and opens previews', async () => {
    const without = await Site.of('structure');
    const sizes = (of: Site) =>
      new Set(
        globSync('_astro/*.{js,css}', { cwd: of.folder }).map((file) => `${named(file)} ${of.file(file).length}`),
      );
    const more = [...sizes(site).difference(sizes(without))].map((file) => file.split('/')[1]?.split('.')[0]);
    expect(more.toSorted()).toEqual(['check', 'preview', 'say', 'search']);
  });
});

test('a publication that says nothing of it, and has no editions, has no byte of either in any page or script', async () => {
  const charter = await Site.of('charter');
  const files = globSync('**/*.{html,js,css}', { cwd: charter.folder });
  const trace = /\bin[- ]force\b|inForce|force-line|has-history|history-heading|@history|@at\/|any-date|kind-filter/i;
  expect(files.filter((file) => trace.test(charter.file(file)))).toEqual([]);
});
