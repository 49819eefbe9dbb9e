/** What the finished pages of a law say in each of its languages, and where they lead. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Site } from '../support/site.ts';

const site = await Site.of('languages');
const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const HOST = 'https://languages.example';

/** The rows of a page with two languages, each as what both say. */
function rowsOf(address: string): [string, string][] {
  const cells = (side: string) => [...site.page(address).querySelectorAll(`[data-side="${side}"]`)];
  const [leading, other] = [cells('leading'), cells('other')];
  expect(leading).toHaveLength(other.length);
  const wordsIn = (cell: Element | undefined) =>
    [...(cell?.querySelectorAll('p') ?? [])].map((one) => plain(one)).join(' / ');
  return leading.map((cell, row) => [wordsIn(cell), wordsIn(other[row])]);
}

describe('a reader of a section beside another language', () => {
  test('sees each passage beside its counterpart, and where none was found, in the order of either text', () => {
    expect(rowsOf('ferry-act/@beside/fr/section-1/')).toEqual([
      ['Section 1. Ferries', 'Article 1. Bacs'],
      [
        '(1) Nobody runs a ferry across the bay without a licence of the town.',
        '(1) Nul n’exploite un bac dans la baie sans licence de la ville.',
      ],
      [
        '(2) A licence says / (a) how many people the ferry carries; and / (b) from which pier to which pier it goes.',
        '(2) La licence indique le nombre de passagers et les deux jetées.',
      ],
      ['None found', '(3) La licence est donnée pour cinq ans.'],
    ]);
    expect(rowsOf('ferry-act/@fr/@beside/en/article-1/').map(([leading]) => leading)).toEqual([
      'Article 1. Bacs',
      '(1) Nul n’exploite un bac dans la baie sans licence de la ville.',
      '(2) La licence indique le nombre de passagers et les deux jetées.',
      '(3) La licence est donnée pour cinq ans.',
    ]);
  });

  test('hears each text in its language, from its own side', () => {
    const page = site.page('ferry-act/@ar/@beside/fr/article-1/');
    const [leading, other] = ['leading', 'other'].map((side) => page.querySelector(`[data-side="${side}"]`));
    expect([leading?.getAttribute('lang'), leading?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect([other?.getAttribute('lang'), other?.getAttribute('dir')]).toEqual(['fr', null]);
  });

  test('is told what each text is, and at a passage that the original was changed after the version was made', () => {
    const page = site.page('ferry-act/@beside/fr/section-2/');
    expect([...page.querySelectorAll('.hint')].map(plain)).toEqual([
      'Original in English',
      'Official translation into French by the Translation Office · Of the English text of 1 March 2019 · the English text was changed on 1 January 2021, after this version was made',
    ]);
    expect([...page.querySelectorAll('[data-side="other"] .compared-label')].map(plain)).toEqual([
      'Art. 2(1) · French · The English text of this passage was changed after this version was made',
      'Art. 2(2) · French',
    ]);
  });

  test('sees them as soon as a section: no style sheet has to be fetched first', () => {
    for (const address of ['ferry-act/section-1/', 'ferry-act/@beside/fr/section-1/']) {
      const page = site.page(address);
      expect(page.querySelectorAll('link[rel=stylesheet]'), address).toHaveLength(0);
      expect(page.querySelectorAll('head > style'), address).toHaveLength(1);
    }
  });

  test('pays no more bytes than for both pages', () => {
    const bytes = (address: string) => gzipSync(readFileSync(path.join(site.folder, address, 'index.html'))).length;
    for (const number of [1, 2, 3])
      expect(bytes(`ferry-act/@beside/fr/section-${number}/`)).toBeLessThan(
        bytes(`ferry-act/section-${number}/`) + bytes(`ferry-act/@fr/article-${number}/`),
      );
  });
});

describe('a search engine is told of a page', () => {
  const alternatesOf = (address: string) =>
    Object.fromEntries(
      [...site.page(address).querySelectorAll('link[hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href')?.replace(HOST, ''),
      ]),
    );

  test.each([
    ['ferry-act/', 'ferry-act/@fr/', 'ferry-act/@ar/'],
    ['ferry-act/full/', 'ferry-act/@fr/full/', 'ferry-act/@ar/full/'],
    ['ferry-act/section-2/', 'ferry-act/@fr/article-2/', 'ferry-act/@ar/article-2/'],
    ['ferry-act/p/section-2-1/', 'ferry-act/@fr/p/section-2-1/', 'ferry-act/@ar/p/section-2-1/'],
  ])('the same page in every language, itself included: %s', (en, fr, ar) => {
    const all = { en: `/${en}`, fr: `/${fr}`, ar: `/${ar}` };
    for (const address of [en, fr, ar]) expect(alternatesOf(address), address).toEqual(all);
  });

  test('nothing of languages in which a passage has no counterpart', () => {
    expect(alternatesOf('ferry-act/p/section-1-2-a/')).toEqual({
      en: '/ferry-act/p/section-1-2-a/',
      ar: '/ferry-act/@ar/p/section-1-2-a/',
    });
    expect(alternatesOf('ferry-act/@fr/p/article-3-par-2/')).toEqual({});
  });

  test('which editions there are in the language of the page', () => {
    const linksOf = (rel: string) =>
      [...site.page('ferry-act/@fr/@2019-03-01/article-1/').querySelectorAll(`link[rel="${rel}"]`)].map((link) =>
        link.getAttribute('href')?.replace(HOST, ''),
      );
    expect(linksOf('original')).toEqual(['/ferry-act/@fr/']);
    expect(linksOf('timemap')).toEqual(['/ferry-act/@fr/@timemap.wlnk', '/ferry-act/@fr/@timemap.json']);
    expect(linksOf('latest-version')).toEqual(['/ferry-act/@fr/article-1/']);
  });

  test('of a former edition, its own day in the other languages', () => {
    expect(alternatesOf('ferry-act/@2019-03-01/section-1/')).toEqual({
      en: '/ferry-act/@2019-03-01/section-1/',
      fr: '/ferry-act/@fr/@2019-03-01/article-1/',
    });
  });
});

describe('a reader of a version', () => {
  test.each(['ferry-act/@fr/', 'ferry-act/@fr/article-1/', 'ferry-act/@fr/full/', 'ferry-act/@fr/p/section-1-1/'])(
    'is told on %s whose translation it is, of which edition, and since when the original differs',
    (address) => {
      expect(plain(site.page(address).querySelector('.version-line'))).toMatch(
        /^Official translation into French by the Translation Office · Of the English text of 1 March 2019 · the English text was changed on 1 January 2021, after this version was made/,
      );
    },
  );

  test('is told at which passages the original differs, each with a link, on the page that has them', () => {
    const told = (address: string) => {
      const [, line] = site.page(address).querySelectorAll('.version-line');
      return [plain(line), [...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))];
    };
    expect(told('ferry-act/@fr/article-2/')).toEqual([
      'Changed there since: Sec. 2(1) (reworded) and Sec. 2(3) (new)',
      ['/ferry-act/section-2/#section-2-1', '/ferry-act/section-2/#section-2-3'],
    ]);
    expect(told('ferry-act/@fr/article-1/')).toEqual([
      'Changed there since: Sec. 1(3) (gone)',
      ['/ferry-act/@2019-03-01/section-1/#section-1-3'],
    ]);
    expect(plain(site.page('ferry-act/@fr/article-3/').querySelector('.version-line'))).toContain(
      '3 changed passages elsewhere',
    );
  });

  test('is told above a passage that the original of it was changed, in words that are no part of the text', () => {
    const page = site.page('ferry-act/@fr/article-2/');
    expect(
      [...page.querySelectorAll('.since')].map((one) => [one.getAttribute('aria-label'), one.textContent]),
    ).toEqual([['The English text of this passage was changed after this version was made', '']]);
    expect(page.querySelector('.since + .numbered p')?.id).toBe('section-2-1');
    expect(site.page('ferry-act/@ar/article-2/').querySelector('.since')).toBeNull();
  });

  test('finds on the front page of each text all languages, with their authority and edition', () => {
    for (const address of ['ferry-act/', 'ferry-act/@fr/', 'ferry-act/@ar/']) {
      const list = site.page(address).querySelector('section[aria-labelledby="languages-heading"]');
      expect([...(list?.querySelectorAll('dt') ?? [])].map(plain)).toEqual([
        'Ferry Act',
        'قانون العبارات',
        'Loi sur les bacs',
      ]);
      expect(plain(list?.querySelector('dd'))).toBe('Original in English · Edition of 1 January 2021');
    }
  });
});

test('a reader of a passage finds it in every language and at every date, each with how we know', () => {
  const part = site.page('ferry-act/p/section-2-1/').querySelector('.other-languages-of-passage');
  expect([...(part?.querySelectorAll('dt, dd') ?? [])].map(plain)).toEqual([
    'Arabic',
    'المادة 2(1)(1) الأجرة 3 كرونات لكل شخص.',
    'Paired by its id · Unofficial translation into Arabic by the Bay Society · Edition of 1 January 2021',
    'French',
    'Art. 2(1)(1) Le prix du passage est de 2 couronnes par personne.',
    'Paired by its number · Official translation into French by the Translation Office · Edition of 1 June 2020',
    'Other editions: 1 March 2019',
  ]);
  const elsewhere = (id: string) => plain(site.page(`ferry-act/p/${id}/`).querySelector('.other-languages-of-passage'));
  expect(elsewhere('section-1-2-a')).toContain('FrenchArt. 1(2)(2) La licence indique');
  expect(elsewhere('section-2-3')).toContain('FrenchNone found');
});

test('a reader who saves a law for reading offline saves no page with two languages', () => {
  const packs = globSync('_offline/*.pack.json', { cwd: site.folder });
  expect(packs.length).toBeGreaterThan(2);
  const shape = z.object({ files: z.array(z.object({ address: z.string() })) });
  const saved = packs.flatMap((pack) =>
    shape.parse(JSON.parse(readFileSync(path.join(site.folder, pack), 'utf8'))).files.map(({ address }) => address),
  );
  expect(saved).toContain('ferry-act/@fr/article-1/index.html');
  expect(saved.filter((address) => address.includes('@beside'))).toEqual([]);
});

test('a reader who saves a law for reading offline gets its history with it, and no site beside it', () => {
  const packs = globSync('_offline/*.pack.json', { cwd: site.folder });
  const filesOf = (name: string) => {
    const pack = packs.find((one) => one.startsWith(`_offline/${name}.`));
    return readFileSync(path.join(site.folder, pack ?? ''), 'utf8');
  };
  for (const page of ['@history', '@at']) {
    expect(filesOf('ferry-act')).toContain(`ferry-act/${page}/index.html`);
    expect(filesOf('ferry-act@fr')).toContain(`ferry-act/@fr/${page}/index.html`);
    expect(filesOf('site')).not.toContain(`/${page}/index.html`);
  }
});

test('a reader of the home page finds a work once, with its languages', () => {
  const home = site.page('');
  const [entry, ...more] = home.querySelectorAll('.library-entry, .documents > li');
  expect(more).toEqual([]);
  expect(plain(entry?.querySelector('h2'))).toBe('Ferry Act');
  const links = [...(entry?.querySelectorAll('.hint a') ?? [])];
  expect(plain(entry?.querySelector('.hint'))).toBe('Also in Arabic and French');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/ferry-act/@ar/', '/ferry-act/@fr/']);
});

test('a reader of a term goes from each place to the same passage in the other languages', () => {
  const [first] = site.page('terms/fare/').querySelectorAll('.occurrence');
  expect(plain(first?.lastElementChild)).toBe('Also in Arabic and French');
  expect([...(first?.querySelectorAll('a[hreflang]') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    '/ferry-act/@ar/article-2/#section-2-1',
    '/ferry-act/@fr/article-2/#section-2-1',
  ]);
});
