/** Editions of a document, on finished pages. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Site } from '../support/site.ts';

const site = await Site.of('structure');
const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const linksIn = (element: Element | Document) =>
  [...element.querySelectorAll('a')].map((link) => [plain(link), link.getAttribute('href')]);

/** The ids of the passages before and after something in the text. */
function neighboursOf(element: Element): (string | undefined)[] {
  const all = [...(element.closest('article')?.querySelectorAll('.numbered > p, .gone') ?? [])];
  const at = all.indexOf(element);
  return [all[at - 1]?.id, all[at + 1]?.id];
}

describe('a reader of a former edition', () => {
  test('sees its text with its numbers, is told on every page that it is not current, and is led to the current one', () => {
    const former = site.addresses.filter(
      (address) => address.startsWith('pier-rules/@2018-03-01/') && address.endsWith('/'),
    );
    expect(former.length).toBeGreaterThan(10);
    for (const address of former) {
      const page = site.page(address);
      expect(plain(page.querySelector('main')), address).toContain(
        'This is the edition of 1 March 2018, which is no longer current.',
      );
      expect(linksIn(page), address).toContainEqual([
        'Read it in the current edition',
        expect.stringMatching(/^\/pier-rules\/(?!@)/),
      ]);
    }
    expect(site.page('pier-rules/@2018-03-01/chapter-ii/').getElementById('chapter-ii-5')?.textContent).toBe(
      '5. Nobody sells fish on the pier.',
    );
  });

  test('finds below a section where each of its articles is today, and whether it has changed', () => {
    const today = site.page('pier-rules/@2018-03-01/chapter-ii/').querySelector('.passages-today');
    expect([...(today?.querySelectorAll('li') ?? [])].map((item) => plain(item))).toEqual([
      'Chapter II(5) → Chapter I(4) (moved)',
      'Chapter II(6) → Chapter II(8) (reworded)',
      'Chapter II(7) → gone',
      'Chapter II(8) → Chapter II(9) (reworded)',
    ]);
    expect(today && linksIn(today)).toContainEqual(['Chapter I(4)', '/pier-rules/chapter-i/#chapter-ii-5']);
  });
});

describe('a reader of the current edition', () => {
  test('finds all editions on the front page, and what changed', () => {
    const editions = site.page('pier-rules/').querySelector('section[aria-labelledby="editions-heading"]');
    expect(editions && linksIn(editions)).toEqual([
      ['1 November 2020', '/pier-rules/'],
      ['15 June 2019', '/pier-rules/@2019-06-15/'],
      ['1 March 2018', '/pier-rules/@2018-03-01/'],
      ['What changed', '/pier-rules/changes/'],
      ['History of all articles', '/pier-rules/@history/'],
      ['On any date', '/pier-rules/@at/'],
    ]);
  });

  test('reads how many articles are only renumbered, and which words came and went', () => {
    expect(plain(site.page('pier-rules/changes/').querySelector('dl'))).toContain(
      'From 15 June 2019 to 1 November 20201 unchanged, 4 only renumbered, 2 reworded, 2 new and 1 gone',
    );
    const page = site.page('pier-rules/changes/2018-03-01/2019-06-15/');
    const passage = page.querySelector('[data-passage="chapter-ii-6"]');
    expect([...(passage?.querySelectorAll('del') ?? [])].map((part) => part.textContent).join('')).toContain(
      'ten at night is forbidden, and dogs ',
    );
    expect(plain(site.page('pier-rules/changes/2019-06-15/2020-11-01/').querySelector('main'))).toContain(
      'Chapter II(7) gone (now part of Chapter II(9))',
    );
    // What is only renumbered is not shown as changed.
    const later = site.page('pier-rules/changes/2019-06-15/2020-11-01/');
    expect(later.querySelector('[data-passage="chapter-ii-5"]')).toBeNull();
    expect(plain(later.querySelector('main'))).toContain('Chapter I(3) → Chapter I(4) only renumbered');
  });

  test('finds the history of all articles in a table with heads, and by each mark what changed', () => {
    const page = site.page('pier-rules/@history/');
    const heads = (scope: string) => [...page.querySelectorAll(`th[scope="${scope}"]`)].map((head) => plain(head));
    expect(heads('col')).toEqual(['Passage', '1 March 2018', '15 June 2019', '1 November 2020']);
    expect(heads('rowgroup')).toHaveLength(2);
    expect(heads('row')).toHaveLength(10);
    const rows = [...page.querySelectorAll('tr')];
    const rowOf = (label: string) => rows.find((row) => plain(row.querySelector('th[scope="row"]')) === label);
    expect([...(rowOf('Chapter I(6)')?.querySelectorAll('td') ?? [])].map((cell) => plain(cell))).toEqual([
      'Chapter I(4)',
      'gone',
      'Chapter I(6) new',
    ]);
    for (const row of rows.filter((one) => one.querySelector('td') !== null))
      for (const [, href = ''] of linksIn(row).slice(1)) {
        const [address = '', id = ''] = (href ?? '').slice(1).split('#');
        expect(site.page(address).getElementById(id)?.className, href ?? '').toBe('changed-unit');
      }
    // One that is gone leads to its own page, and says of what it is part now.
    const gone = rows.find((row) => plain(row.querySelector('td:last-child')) === 'gone (now part of Chapter II(9))');
    expect(gone?.querySelector('th a')?.getAttribute('href')).toBe('/pier-rules/p/chapter-ii-7/');
  });

  test('reads a section with the changes since a former edition', () => {
    expect(linksIn(site.page('pier-rules/chapter-i/'))).toContainEqual([
      '1 March 2018',
      '/pier-rules/since/2018-03-01/chapter-i/',
    ]);
    const page = site.page('pier-rules/since/2018-03-01/chapter-i/');
    const words = (id: string, name: string) =>
      [...page.querySelectorAll(`[data-passage="${id}"] ${name}`)].map((part) => part.textContent);
    expect(words('chapter-i-3', 'ins')).toContain('working ');
    expect(words('chapter-i-2-c', 'ins')).toEqual(['2. Ferries have a berth of their own at the head of the pier.']);
  });

  test('finds two editions side by side, in the order of either, each whole and by itself', () => {
    const wordsOf = (address: string, edition: string) =>
      [...site.page(address).querySelectorAll(`[data-side="${edition}"] [data-passage]`)].map(
        (passage) => passage.textContent,
      );
    const textOf = (address: string) =>
      [...site.page(address).querySelectorAll('article .numbered > p')].map((passage) => passage.textContent);
    const forward = 'pier-rules/compare/2020-11-01/2018-03-01/chapter-i/';
    expect(wordsOf(forward, 'leading')).toEqual(textOf('pier-rules/chapter-i/'));
    const back = 'pier-rules/compare/2018-03-01/2020-11-01/chapter-i/';
    expect(wordsOf(back, 'leading')).toEqual(textOf('pier-rules/@2018-03-01/chapter-i/'));
    expect(linksIn(site.page(forward))).toContainEqual(['In the order of the edition of 1 March 2018', `/${back}`]);
    // The words that went are told in the older edition, also where it leads.
    expect(site.page(back).querySelector('[data-side="leading"] ins')).toBeNull();
    expect(site.page(forward).querySelector('[data-side="leading"] del')).toBeNull();
  });

  test('pays no more for two editions side by side than for the section itself', () => {
    const bytesOf = (address: string) => gzipSync(site.file(`${address}index.html`)).length;
    expect(bytesOf('pier-rules/compare/2020-11-01/2018-03-01/chapter-i/')).toBeLessThanOrEqual(
      bytesOf('pier-rules/chapter-i/'),
    );
  });

  test('finds what is gone where it stood, with its words and the number it had, and the way to it', () => {
    const stood = (address: string) =>
      [...site.page(address).querySelectorAll('article .gone')].map((gone) => ({
        between: neighboursOf(gone),
        says: [...gone.querySelectorAll('[data-label]')].map((part) => part.getAttribute('data-label')),
        leadsTo: [...gone.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        ids: [...gone.querySelectorAll('[id]')].map(({ id }) => id),
        text: plain(gone),
      }));
    const merged = (page: string) => ({
      between: ['chapter-ii-6', 'chapter-ii-8'],
      says: [
        'Chapter II(7) of the edition of 15 June 2019 stood here',
        '7. The pier master settles quarrels between boats.',
        'Read it in the edition of 15 June 2019',
        'Now part of Chapter II(9)',
      ],
      leadsTo: ['/pier-rules/@2019-06-15/chapter-ii/#chapter-ii-7', page],
      ids: ['chapter-ii-7'],
      // Nothing of it is in the text of today.
      text: '',
    });
    expect(stood('pier-rules/chapter-ii/')).toEqual([merged('/pier-rules/chapter-ii/#chapter-ii-8')]);
    expect(stood('pier-rules/@2019-06-15/chapter-i/')).toMatchObject([
      {
        between: ['chapter-i-3', undefined],
        says: [expect.stringContaining('1 March 2018'), '4. Lamps are lit at dusk.', expect.anything()],
      },
    ]);
    const sections = site.page('pier-rules/full/').querySelectorAll('section[data-section] .gone');
    expect([...sections].map((gone) => gone.querySelector('[id]')?.id)).toEqual(['chapter-ii-7']);
    // What only moved is told below the text, as before.
    const below = [...site.page('pier-rules/chapter-ii/').querySelectorAll('.former-paragraphs [id]')];
    expect(below.map(({ id }) => id)).toEqual(['chapter-ii-5']);
  });

  test('finds on the page of a passage its history, and that another has its former number today', () => {
    const page = site.page('pier-rules/p/chapter-i-2/');
    expect(plain(page.querySelector('.more'))).toContain(
      'This passage was Chapter I(2) in the edition of 1 March 2018, and has kept this address. It is Chapter I(3) today. The Chapter I(2) of today is another passage.',
    );
    // One that is gone has no number today.
    expect(plain(site.page('pier-rules/p/chapter-ii-7/').querySelector('.more'))).toContain(
      'This passage was Chapter II(7) in the edition of 1 March 2018, and has kept this address. The Chapter II(7) of today is another passage.',
    );
    expect(linksIn(page)).toContainEqual(['The Chapter I(2) of today', '/pier-rules/p/chapter-i-2-c/']);
    expect(linksIn(site.page('pier-rules/p/chapter-i-2-c/'))).toContainEqual([
      'another passage',
      '/pier-rules/p/chapter-i-2/',
    ]);
    const history = page.querySelector('[aria-labelledby="history-heading"]');
    expect(plain(history)).toContain(
      '1 March 2018Chapter I(2)15 June 2019Chapter I(2) unchanged1 November 2020Chapter I(3) renumbered'.replace(
        'renumbered',
        'only renumbered',
      ),
    );
  });

  test('reads in the history of each passage which editions have it, from which one it is gone, and which never had it', () => {
    const lockFile = z.object({ paragraphs: z.array(z.object({ id: z.string(), state: z.string() })) });
    const folder = 'tests/fixtures/structure/content/documents/pier-rules';
    const editions = ['@2018-03-01/', '@2019-06-15/', ''].map((edition) => {
      const file = readFileSync(`${folder}/${edition}paragraphs.lock.json`, 'utf8');
      const { paragraphs } = lockFile.parse(JSON.parse(file));
      return { edition, ids: paragraphs.filter(({ state }) => state === 'stands').map(({ id }) => id) };
    });
    const kinds = new Set<string>();
    for (const id of new Set(editions.flatMap(({ ids }) => ids))) {
      const said = editions.map(({ edition, ids }, index) => {
        if (ids.includes(id)) return `/pier-rules/${edition}p/${id}/`;
        return editions[index - 1]?.ids.includes(id) === true ? 'gone' : 'Not in this edition';
      });
      const entries = [...site.page(`pier-rules/p/${id}/`).querySelectorAll('[aria-labelledby="history-heading"] dd')];
      expect([id, ...entries.map((one) => one.querySelector('a')?.getAttribute('href') ?? plain(one))]).toEqual([
        id,
        ...said,
      ]);
      for (const one of said) kinds.add(one.startsWith('/') ? 'link' : one);
    }
    expect(kinds.size).toBe(3);
  });
});

test('a document of one edition has nothing of all this', () => {
  for (const address of ['tide-act/', 'tide-act/rule-1/', 'tide-act/full/', 'tide-act/p/rule-1-1/'])
    expect(site.file(`${address}index.html`)).not.toMatch(
      /edition-notice|changes-since|passages-today|history-heading|has-history|class="gone|memento|timemap|-version|@at|\/changes\/|@history|location\.hash/,
    );
  expect(site.addresses.some((address) => address.startsWith('tide-act/changes'))).toBe(false);
  expect(site.file('tide-act/document.json')).not.toContain('"editions"');
});
