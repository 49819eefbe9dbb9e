import { describe, expect, test } from 'vitest';
import { CHARTER } from '../support/charter.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const terms = CHARTER.terms.map(({ id }) => id);
const termPages = terms.map((id) => `terms/${id}/`);

const nameOf = ({ textContent }: Element) => textContent;

/** Says whether a list has each of the given things once. */
const isOf = (things: readonly string[]) => (list: readonly (string | undefined)[]) =>
  list.toSorted().join() === things.toSorted().join();

describe('a reader of the terms', () => {
  test.each<[string, (list: readonly (string | undefined)[]) => boolean]>([
    ['terms/', isOf(terms)],
    ['terms/order/kind/', isOf(terms)],
    ['terms/order/pinyin/', (list) => list.join() === 'harbour-dues,pellan-bay,harbour-office,earmarking'],
    ['terms/order/ar/', (list) => list.join() === 'open-quay,pellan-bay,harbour-office,harbour-dues'],
  ])('finds every term with a name of that order once at %s, and links to the other orders', (address, isRight) => {
    const page = site.page(address);
    const links = [...page.querySelectorAll('.term-index li > a')];
    expect(links.map((link) => link.getAttribute('href')?.split('/').at(-2))).toSatisfy(isRight);
    const orders = [...page.querySelectorAll('.term-orders a')];
    expect(orders.map((link) => link.getAttribute('href'))).toEqual([
      '/terms/',
      '/terms/order/kind/',
      '/terms/order/pinyin/',
      '/terms/order/ar/',
    ]);
    expect(
      orders.find((link) => link.ariaCurrent === 'page' || link.hasAttribute('aria-current'))?.getAttribute('href'),
    ).toBe(`/${address}`);
    // The index was a single page before, and links to its parts still work.
    for (const id of ['a-z', 'by-kind', 'by-pinyin']) expect(page.getElementById(id), id).not.toBeNull();
  });

  test('goes from a letter of the index to the terms that begin with it', () => {
    const page = site.page('terms/');
    const letters = [...page.querySelectorAll('.letters a')];
    expect(letters.length).toBeGreaterThan(5);
    for (const letter of letters) {
      const group = page.getElementById(letter.getAttribute('href')?.slice(1) ?? '');
      expect(group?.querySelector('h2')?.textContent).toBe(letter.textContent);
    }
  });

  test('finds all terms in one table, each with its names and with links to its page and its first place', () => {
    const table = site.page('terms/table/').querySelector('.term-table');
    const rows = [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim().replaceAll(/\s+/g, ' ')),
    );
    expect(rows[0]?.slice(0, 1).concat(rows[0].slice(-1))).toEqual(['Term', 'First place']);
    const labels = rows.slice(1).map(([label]) => label);
    expect(labels).toEqual([...site.page('terms/').querySelectorAll('.term-index li > a')].map(nameOf));
    const links = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    );
    for (const [page, place] of links) {
      const first = site.page(page?.slice(1) ?? '').querySelector('.occurrence a');
      expect(place, page ?? '').toBe(first?.getAttribute('href') ?? undefined);
    }
    for (const address of ['terms/', 'terms/table/'])
      expect(site.page(address).querySelector('a[href="/terms/terms.csv"]'), address).not.toBeNull();
    expect(site.file('terms/terms.csv')).toMatch(/^\uFEFFTerm,/);
    expect(site.page('terms/table/').querySelector('a[href="/terms/terms.tbx"]')).not.toBeNull();
    expect(site.file('terms/terms.tbx')).toMatch(/^<\?xml [^]*<tbx /);
  });

  test('goes from every numbered citation to a source, and every source is cited', () => {
    const sourced = termPages.filter((address) => site.page(address).querySelector('.sources') !== null);
    expect(sourced).toHaveLength(9);
    for (const address of sourced) {
      const page = site.page(address);
      const cited = new Set([...page.querySelectorAll('.cite a')].map((link) => link.getAttribute('href')));
      const listed = [...page.querySelectorAll('.sources li')].map(({ id }) => `#${id}`);
      expect([...cited].toSorted(), address).toEqual(listed.toSorted());
    }
  });

  test('finds the titles, passage, author, publisher, dates, kind, reason and addresses of every source', () => {
    const sources = [...site.page('terms/harbour-dues/').querySelectorAll('.sources li')].map((source) => [
      source.textContent.trim(),
      [...source.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      [...source.querySelectorAll('time')].map((time) => time.getAttribute('datetime')),
    ]);
    expect(sources).toEqual([
      [
        '佩兰湾港务费收费标准 (Tables of harbour dues for Pellan Bay), Table 2. 李雯, Institute of Coastal Affairs, 5 January 2020. Event: 30 December 2019. Via the library of the Harbour Office. Why this copy: the Institute has lost the first one. Copy as read. Public copy.',
        ['https://coast.example/tables/dues', 'https://library.example/kept/dues'],
        ['2020-01-05', '2019-12-30'],
      ],
      [
        'Table of dues for 2025. The Harbour Office, 1 December 2024. Issuing body.',
        ['https://harbour.example/dues'],
        ['2024-12-01'],
      ],
    ]);
  });

  test('is told when the note was last checked, and against what', () => {
    const told = (id: string) => site.page(`terms/${id}/`).querySelector('.reviewed')?.textContent.trim();
    expect(told('harbour-dues')).toMatch(/^Last checked \d+ \w+ 2026, against its 2 sources/);
  });

  test('can report a mistake, and the report has the address of the term and its gloss', () => {
    const report = site.page('terms/berth/').querySelector('.reviewed a')?.getAttribute('href') ?? '';
    const { origin, pathname, searchParams } = new URL(report);
    expect(`${origin}${pathname}`).toBe('https://code.example/harbour-papers/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      title: 'Mistake in the note on “berth”',
      body: '/terms/berth/\n\n> The place by the quay where one boat lies.\n\n',
    });
  });

  test('reads the origin of a term as a list with dates in words', () => {
    const items = [...site.page('terms/harbour-dues/').querySelectorAll('.dated li')].map((item) => [
      item.querySelector('time')?.getAttribute('datetime'),
      item.textContent,
    ]);
    expect(items).toEqual([
      ['2020-01-05', '5 January 2020 The table of 港务费 was published.1'],
      ['2024-12', 'December 2024 The Harbour Office published the table for 2025.2'],
    ]);
  });

  test('reads the wordings of a term in a table above its origin, with names for columns and rows', () => {
    const frame = site.page('terms/harbour-dues/').querySelector('.note-body h2 + .table-frame');
    expect(frame?.getAttribute('aria-label')).toBe('Where they come from: table');
    expect(frame?.getAttribute('tabindex')).toBe('0');
    const cells = [...(frame?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.children].map((cell) => [cell.getAttribute('scope') ?? cell.getAttribute('data-name'), cell.textContent]),
    );
    expect(cells).toEqual([
      [
        ['col', 'Date'],
        ['col', 'Text'],
        ['col', 'Chinese'],
        ['col', 'English'],
      ],
      [
        ['row', '5 January 2020'],
        ['Text', 'The table of 2020.1'],
        ['Chinese', '港务费'],
        ['English', ''],
      ],
      [
        ['row', 'December 2024'],
        ['Text', 'The table for 2025.2'],
        ['Chinese', '港口费'],
        ['English', 'harbour dues'],
      ],
    ]);
    expect(
      [...(frame?.querySelectorAll('[lang]') ?? [])].map((one) => [one.getAttribute('lang'), one.textContent]),
    ).toEqual([
      ['zh-Hans', '港务费'],
      ['zh-Hans', '港口费'],
    ]);
    expect(frame?.nextElementSibling?.tagName).toBe('OL');
  });

  test('sees the number of statements and sources of each kind in the index', () => {
    const rows = [...site.page('terms/').querySelectorAll('.source-kinds tbody tr')].map((row) =>
      [...row.children].map(({ firstChild }) => firstChild?.textContent?.trim()),
    );
    const pages = termPages.map((address) => site.page(address));
    const cited = pages.flatMap((page) => [...page.querySelectorAll('.cite a')]).length;
    const listed = pages.flatMap((page) => [...page.querySelectorAll('.sources li')]).length;
    expect(rows.map(([kind]) => kind)).toEqual(['Issuing body', 'Public copy', 'Press', 'Reference', 'Reader']);
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
    // No two of these notes cite the same source.
    expect([sum(1), sum(2)]).toEqual([cited, listed]);
    expect(rows[1]).toEqual(['Public copy', '3', '1']);
  });

  test('hears every language as that language, and names in Latin letters as such, on every page', () => {
    for (const address of [...site.addresses, ...site.passages]) {
      const page = site.page(address);
      const texts = page.createTreeWalker(page.body, 4 /* NodeFilter.SHOW_TEXT */);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        // The number of a paragraph is the same in every language.
        const text = (node.textContent ?? '').replace(/\p{L}(?:\.\d+|[，،] \S+ \d+)/gu, '');
        if (node.parentElement?.localName === 'script') continue;
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        const where = `${address}: ${text}`;
        if (/\p{Script=Han}/u.test(text)) expect(lang, where).toBe('zh-Hans');
        // In our own running text, only Chinese is marked.
        else if (/\p{Script=Arabic}/u.test(text) && address !== 'about/') expect(lang, where).toBe('ar');
        else if (/[āēīōūǎěǐǒǔṣḥʾ]/u.test(text)) expect(lang, where).toMatch(/^(?:zh|ar)-Latn$/);
      }
    }
  });
});
