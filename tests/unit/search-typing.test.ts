// @vitest-environment jsdom
/** A reader types into a search view, and gets results or a suggestion. */
import { describe, expect, test, vi } from 'vitest';
import { storeMatches } from '../../src/features/search/client/stored-matches.ts';
import { TERM } from '../support/search-records.ts';
import {
  aTurn,
  eventually,
  hitsOf,
  libraryWith,
  load,
  openView,
  provideIndex,
  RECORDS,
  searchIndex,
} from '../support/search-view.ts';

provideIndex();

describe('a reader who types', () => {
  test('gets terms, text, and a line that counts them', async () => {
    const page = await openView();
    page.type(' quay ');
    expect(page.status()).toBe('Searching…');
    await eventually(() =>
      expect(page.results()).toEqual([
        '/terms/quay/',
        '/charter/i/?q=quay#i-figure-1',
        '/charter/i/?q=quay#i-1',
        '/charter/ii/?q=quay#ii-1',
      ]),
    );
    expect(page.status()).toBe('1 term, 2 paragraphs and 1 caption for “quay”');
    expect([...document.querySelectorAll('.search-results h2')].map(({ textContent }) => textContent)).toEqual([
      'Terms',
      'In the text',
    ]);
    expect(document.querySelector('.search-results ol')?.textContent).toBe('quay 码头Where boats lie.');
    const [, official] = document.querySelectorAll('.search-results li');
    expect(official?.className).toBe('official');
    expect(official?.querySelector('p')).toMatchObject({ lang: 'en', dir: 'auto' });
  });

  test('into a field before search has loaded gets results too', async () => {
    const page = await openView('dialog', 'spring');
    await eventually(() => expect(page.results()).toEqual(['/charter/i/?q=spring#i-figure-1']));
    // A dialog does not change the address of the page.
    expect(location.href).toBe(`${location.origin}/`);
  });

  test('reads that nothing was found, with the query, shortened if it is long', async () => {
    const page = await openView();
    page.type('zzz');
    await eventually(() => expect(page.status()).toContain('Nothing found for “zzz”'));
    expect(page.filters()).toEqual([]);
    page.type('z'.repeat(121));
    await eventually(() => expect(page.status()).toContain(`“${'z'.repeat(120)}…”`));
    page.type('z'.repeat(120));
    await eventually(() => expect(page.status()).toContain(`“${'z'.repeat(120)}”`));
  });

  test('gets a link to the index of terms if nothing was found and the site has one', async () => {
    const page = await openView();
    page.type('zzz');
    await eventually(() => expect(page.status()).toBe('Nothing found for “zzz”. Try another form of the word.'));
    document.body.insertAdjacentHTML('afterbegin', '<a href="/terms/">Terms</a>');
    page.type('zzzz');
    await eventually(() =>
      expect(page.status()).toContain('“zzzz”. Try another form of the word, or look in the index'),
    );
    const link = document.querySelector<HTMLAnchorElement>('.search-status a');
    expect(link?.getAttribute('href')).toBe('/terms/');
    // It is only a link, not another search.
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    await aTurn();
    expect(page.status()).toContain('“zzzz”');
  });

  test('gets a link to the search page in the dialog, as long as there is a query', async () => {
    const page = await openView('dialog');
    const link = () => document.querySelector<HTMLAnchorElement>('.search-address');
    expect(link()?.hidden).toBe(true);
    page.type('quay & spring');
    await eventually(() => expect(link()?.hidden).toBe(false));
    expect(link()?.getAttribute('href')).toBe('/search/?q=quay+%26+spring');
    page.type('');
    await eventually(() => expect(link()?.hidden).toBe(true));
  });

  test('finds the last search in the dialog after following a result, but not on the search page', async () => {
    storeMatches({ typed: 'spring', places: [] });
    await openView('page');
    expect(document.querySelector('input')?.value).toBe('');
    const page = await openView('dialog');
    expect(document.querySelector('input')?.value).toBe('spring');
    await eventually(() => expect(page.results()).toEqual(['/charter/i/?q=spring#i-figure-1']));
  });

  test('sees the results disappear when the field is empty', async () => {
    const page = await openView();
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    page.type(' ');
    await eventually(() => expect(page.results()).toEqual([]));
    expect([page.status(), page.filters()]).toEqual(['', []]);
  });

  test('sees the results of the last query, whichever arrive last', async () => {
    const page = await openView();
    const waiting: (() => void)[] = [];
    searchIndex.mockImplementation(() => new Promise((resolve) => void waiting.push(() => resolve(hitsOf(RECORDS)))));
    page.type('quay');
    await eventually(() => expect(waiting).not.toHaveLength(0));
    const first = waiting.splice(0);
    page.type('spring');
    await eventually(() => expect(waiting).not.toHaveLength(0));
    for (const answer of waiting) answer();
    await eventually(() => expect(page.results()).toEqual(['/charter/i/?q=spring#i-figure-1']));
    for (const answer of first) answer();
    await aTurn();
    expect(page.status()).toContain('“spring”');
  });

  test('sees the previous results, and no message, during the next search', async () => {
    const page = await openView();
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    page.type('spring');
    expect(page.status()).not.toBe('Searching…');
    await eventually(() => expect(page.status()).toContain('“spring”'));
  });

  test('reads once that search is working if it takes long, but not of a finished search', async () => {
    const page = await openView();
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    const waiting: (() => void)[] = [];
    searchIndex.mockImplementation(() => new Promise((resolve) => void waiting.push(() => resolve(hitsOf(RECORDS)))));
    page.type('spring');
    await eventually(() => expect(page.status()).toBe('Searching…'));
    expect(page.results()).toEqual([]);
    page.type('');
    expect(page.status()).toBe('');
    // The message about the search before comes too late.
    for (const [say] of vi.mocked(setTimeout).mock.calls) if (typeof say === 'function') say();
    expect(page.status()).toBe('');
  });

  test('sees text with some of the words, and which are missing', async () => {
    const page = await openView();
    page.type('spring boats');
    await eventually(() =>
      expect(page.status()).toBe('No paragraph has all of “spring boats”. These have some of its words.'),
    );
    expect([...document.querySelectorAll('.search-results .missing')].map(({ textContent }) => textContent)).toEqual([
      'without “boats”',
      'without “spring”',
      'without “spring”',
    ]);
    expect(document.querySelector('.search-results h2')?.textContent).toBe('With some of the words');
  });

  test('also sees such text if terms have all of them', async () => {
    load.mockResolvedValue(libraryWith([{ ...TERM, text: 'Boats in spring.' }]));
    const page = await openView();
    page.type('spring boats');
    await eventually(() => expect(page.status()).toContain('No paragraph has all its words; these have some.'));
    expect([...document.querySelectorAll('.search-results h2')].map(({ textContent }) => textContent)).toEqual([
      'With some of the words',
      'In our notes',
    ]);
  });
});

describe('a reader who misspells', () => {
  test('gets a suggestion, and uses its link', async () => {
    const page = await openView('page');
    page.type('sprnig');
    await eventually(() =>
      expect(page.status()).toBe('Nothing found for “sprnig”. Did you mean “spring”? 1 caption for that.'),
    );
    const link = document.querySelector<HTMLAnchorElement>('.search-status a');
    expect(link?.getAttribute('href')).toBe('/search/?q=spring');
    link?.click();
    expect([page.input.value, document.activeElement]).toEqual(['spring', page.input]);
    await eventually(() => expect(page.status()).toBe('1 caption for “spring”'));
    expect(location.search).toBe('?q=spring');
  });

  test('can open the link in another tab', async () => {
    const page = await openView();
    page.type('sprnig');
    await eventually(() => expect(page.status()).toContain('Did you mean'));
    const link = document.querySelector('.search-status a');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
      link?.dispatchEvent(click);
      expect(click.defaultPrevented, key).toBe(false);
    }
    expect(page.input.value).toBe('sprnig');
    document.querySelector('.search-status bdi')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(page.input.value).toBe('sprnig');
  });
});
