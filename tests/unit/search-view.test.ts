// @vitest-environment jsdom
/** A reader at a search view: types, narrows, goes by keys, comes back, and is told where search cannot be had. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepMatches, keptMatches } from '../../src/features/search/client/kept-matches.ts';
import type { Pagefind } from '../../src/features/search/client/pagefind.ts';
import type { SearchRecord, TermRecord, TextRecord } from '../../src/features/search/record.ts';

const paragraph = (id: string, text: string, order: number, kind: TextRecord['kind'] = 'paragraph'): TextRecord => ({
  kind,
  id,
  label: id.toUpperCase(),
  language: 'en',
  order,
  text,
  names: [],
  document: { id: 'charter' },
  section: { slug: id.split('-')[0] ?? '', title: `Section ${id.split('-')[0]}` },
});

const TERM: TermRecord = {
  kind: 'term',
  id: 'quay',
  label: 'quay',
  language: 'en',
  order: 3,
  text: 'Where boats lie.',
  names: [{ forms: [], names: ['码 头'] }],
  inOtherLanguages: { zh: '码头' },
};

const RECORDS: readonly SearchRecord[] = [
  paragraph('i-1', 'An open quay for boats.', 0),
  paragraph('i-figure-1', 'The quay in spring.', 1, 'caption'),
  paragraph('ii-1', 'Boats lie at the quay.', 2),
  TERM,
];

/** The index: whatever is asked, every record is a hit, the first ones best. */
const searchIndex = vi.fn<Pagefind['search']>();
const load = vi.hoisted(() => vi.fn<(base: string) => Promise<unknown>>());
vi.mock('../../src/features/search/client/pagefind.ts', async (original) => ({
  ...(await original<object>()),
  loadPagefind: load,
}));

const hitsOf = (records: readonly SearchRecord[]) =>
  records.flatMap(({ kind, order }) => (kind === 'term' ? [] : [{ id: String(order), score: 1, words: [0] }]));

/** The index, with each text a section of its own, and its terms. */
const indexWith = (...terms: readonly TermRecord[]) => ({
  search: searchIndex,
  terms,
  longest: 9,
  isWhole: true,
  read: (id: string) => Promise.resolve(RECORDS.filter(({ order }) => String(order) === id)),
});

/** Ends what a test has begun to listen to. */
let leave = new AbortController();

beforeEach(() => {
  leave = new AbortController();
  // Listeners on the window would outlive the view of a test.
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type, listener) =>
    listen(type, listener, { signal: leave.signal }),
  );
  vi.spyOn(globalThis, 'setTimeout');
  searchIndex.mockImplementation(() => Promise.resolve(hitsOf(RECORDS)));
  load.mockImplementation(() => Promise.resolve(indexWith(TERM)));
  vi.stubGlobal('fetch', (address: string) => {
    const isThere = address === '/search/words.json';
    return Promise.resolve(new Response('[["spring", 1], ["quay", 3]]', { status: isThere ? 200 : 404 }));
  });
  history.replaceState(null, '', '/');
  sessionStorage.clear();
});
afterEach(() => {
  leave.abort();
  // What a view was about to write into the address must not meet the next one.
  for (const { value } of vi.mocked(setTimeout).mock.results) clearTimeout(value);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A search view on a page: the one of the search page, or that of a dialog. */
async function open(name: 'page' | 'dialog' = 'dialog', value = '') {
  document.body.innerHTML = `<${name === 'page' ? 'main' : 'dialog'}><search class="search-view" data-name="${name}">
    <form><input type="search" name="q"></form>
    <p class="search-status" role="status"></p>
  </search></${name === 'page' ? 'main' : 'dialog'}>`;
  const find = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const view = find('.search-view');
  const input = view.querySelector('input');
  if (input === null) throw new Error('There is no field.');
  input.value = value;
  const { startSearch } = await import('../../src/features/search/client/view.ts');
  startSearch(view);
  return {
    view,
    input,
    status: () => find('.search-status').textContent,
    results: () => [...document.querySelectorAll('.search-results a')].map((link) => link.getAttribute('href')),
    links: () => [...document.querySelectorAll<HTMLAnchorElement>('.search-results a')],
    filters: () => [...document.querySelectorAll<HTMLElement>('.search-filters button')],
    filterNamed: (label: string) => {
      const found = [...document.querySelectorAll<HTMLElement>('.search-filters button')].find(({ textContent }) =>
        textContent.startsWith(label),
      );
      if (found === undefined) throw new Error(`There is no filter ${label}.`);
      return found;
    },
    type(text: string) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    },
    submit: () => input.form?.dispatchEvent(new Event('submit', { cancelable: true })),
  };
}

/** Lets everything happen that waits for nothing more. */
const aTurn = () => new Promise((resolve) => setTimeout(resolve));

/** Until what is expected holds. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 2000, interval: 5 });

describe('a reader who types', () => {
  test('is answered with terms, text, and a line that counts them', async () => {
    const page = await open();
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

  test('in a field that was filled before search was there is answered too', async () => {
    const page = await open('dialog', 'spring');
    await eventually(() => expect(page.results()).toEqual(['/charter/i/?q=spring#i-figure-1']));
    // A dialog leaves the page's address alone.
    expect(location.href).toBe(`${location.origin}/`);
  });

  test('is told that nothing was found, and the words again, cut if they are a text', async () => {
    const page = await open();
    page.type('zzz');
    await eventually(() => expect(page.status()).toContain('Nothing found for “zzz”'));
    expect(page.filters()).toEqual([]);
    page.type('z'.repeat(121));
    await eventually(() => expect(page.status()).toContain(`“${'z'.repeat(120)}…”`));
    page.type('z'.repeat(120));
    await eventually(() => expect(page.status()).toContain(`“${'z'.repeat(120)}”`));
  });

  test('is led to the index of terms where nothing was found, if the site has one', async () => {
    const page = await open();
    page.type('zzz');
    await eventually(() => expect(page.status()).toBe('Nothing found for “zzz”. Try another form of the word.'));
    document.body.insertAdjacentHTML('afterbegin', '<a href="/terms/">Terms</a>');
    page.type('zzzz');
    await eventually(() =>
      expect(page.status()).toContain('“zzzz”. Try another form of the word, or look in the index'),
    );
    const link = document.querySelector<HTMLAnchorElement>('.search-status a');
    expect(link?.getAttribute('href')).toBe('/terms/');
    // It leads there, and is not searched for.
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    await aTurn();
    expect(page.status()).toContain('“zzzz”');
  });

  test('has a link to the search in the dialog, as long as there is one', async () => {
    const page = await open('dialog');
    const link = () => document.querySelector<HTMLAnchorElement>('.search-address');
    expect(link()?.hidden).toBe(true);
    page.type('quay & spring');
    await eventually(() => expect(link()?.hidden).toBe(false));
    expect(link()?.getAttribute('href')).toBe('/search/?q=quay+%26+spring');
    page.type('');
    await eventually(() => expect(link()?.hidden).toBe(true));
  });

  test('finds the last search in the dialog after following a result, and not on the search page', async () => {
    keepMatches({ typed: 'spring', places: [] });
    await open('page');
    expect(document.querySelector('input')?.value).toBe('');
    const page = await open('dialog');
    expect(document.querySelector('input')?.value).toBe('spring');
    await eventually(() => expect(page.results()).toEqual(['/charter/i/?q=spring#i-figure-1']));
  });

  test('sees the answer go when the field is emptied', async () => {
    const page = await open();
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    page.type(' ');
    await eventually(() => expect(page.results()).toEqual([]));
    expect([page.status(), page.filters()]).toEqual(['', []]);
  });

  test('sees the answer to the last words, whichever comes last', async () => {
    const page = await open();
    const waiting: (() => void)[] = [];
    searchIndex.mockImplementation(() => new Promise((resolve) => void waiting.push(() => resolve(hitsOf(RECORDS)))));
    page.type('quay');
    // By the word, and by what words like it begin with.
    await eventually(() => expect(waiting).toHaveLength(2));
    page.type('spring');
    await eventually(() => expect(waiting).toHaveLength(3));
    waiting[2]?.();
    await eventually(() => expect(page.results()).toEqual(['/charter/i/?q=spring#i-figure-1']));
    for (const answer of waiting.slice(0, 2)) answer();
    await aTurn();
    expect(page.status()).toContain('“spring”');
  });

  test('sees the last answer, not that search is at work, while the next is sought', async () => {
    const page = await open();
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    page.type('spring');
    expect(page.status()).not.toBe('Searching…');
    await eventually(() => expect(page.status()).toContain('“spring”'));
  });

  test('is told that search is at work where that takes long, once, and of no search that is over', async () => {
    const page = await open();
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    const waiting: (() => void)[] = [];
    searchIndex.mockImplementation(() => new Promise((resolve) => void waiting.push(() => resolve(hitsOf(RECORDS)))));
    page.type('spring');
    await eventually(() => expect(page.status()).toBe('Searching…'));
    expect(page.results()).toEqual([]);
    page.type('');
    expect(page.status()).toBe('');
    // What was to be said of the search before comes too late.
    for (const [say] of vi.mocked(setTimeout).mock.calls) if (typeof say === 'function') say();
    expect(page.status()).toBe('');
  });

  test('is told what text has some of the words, and which it lacks', async () => {
    const page = await open();
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

  test('is told so too where terms have all of them', async () => {
    load.mockResolvedValue(indexWith({ ...TERM, text: 'Boats in spring.' }));
    const page = await open();
    page.type('spring boats');
    await eventually(() => expect(page.status()).toContain('No paragraph has all its words; these have some.'));
    expect([...document.querySelectorAll('.search-results h2')].map(({ textContent }) => textContent)).toEqual([
      'With some of the words',
      'In the notes',
    ]);
  });
});

describe('a reader who misspells', () => {
  test('is asked what was meant, and goes there by the link', async () => {
    const page = await open('page');
    page.type('sprnig');
    await eventually(() =>
      expect(page.status()).toBe('No paragraph has all of “sprnig”. Did you mean “spring”? 1 caption for that.'),
    );
    const link = document.querySelector<HTMLAnchorElement>('.search-status a');
    expect(link?.getAttribute('href')).toBe('/search/?q=spring');
    link?.click();
    expect([page.input.value, document.activeElement]).toEqual(['spring', page.input]);
    await eventually(() => expect(page.status()).toBe('1 caption for “spring”'));
    expect(location.search).toBe('?q=spring');
  });

  test('may open the link in another tab', async () => {
    const page = await open();
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

describe('a reader who narrows', () => {
  test('sees what is left, keeps the focus, and can widen again', async () => {
    const page = await open('page');
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    expect(page.filters().map(({ textContent }) => textContent)).toEqual(['All 4', 'Text 2', 'Captions 1', 'Notes 1']);
    const captions = page.filterNamed('Captions');
    captions.focus();
    captions.click();
    expect(page.results()).toEqual(['/charter/i/?q=quay#i-figure-1']);
    expect(page.status()).toBe('1 caption for “quay”');
    expect(document.activeElement?.textContent).toBe('Captions 1');
    expect(page.filterNamed('Captions').getAttribute('aria-pressed')).toBe('true');
    expect(page.filterNamed('All').getAttribute('aria-pressed')).toBe('false');
    expect(location.search).toBe('?q=quay&kind=captions');
    page.filterNamed('All').click();
    expect(page.results()).toHaveLength(4);
    expect(location.search).toBe('?q=quay');
  });

  test('by a section sees that alone, counted with the kind', async () => {
    const page = await open('page');
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    const select = document.querySelector('select');
    if (select === null) throw new Error('There is no list.');
    expect(select.getAttribute('aria-label')).toBe('Section');
    select.value = 'i';
    select.dispatchEvent(new Event('change'));
    expect(page.results()).toEqual(['/charter/i/?q=quay#i-figure-1', '/charter/i/?q=quay#i-1']);
    expect(page.filters().map(({ textContent }) => textContent)).toEqual(['All 2', 'Text 1', 'Captions 1', 'Notes 0']);
    expect(location.search).toBe('?q=quay&section=i');
  });

  test('has no filters where there is no choice', async () => {
    const page = await open();
    page.type('spring');
    await eventually(() => expect(page.results()).toHaveLength(1));
    expect([page.filters(), document.querySelector('select')]).toEqual([[], null]);
  });

  test('starts anew with other words', async () => {
    const page = await open('page');
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    page.filterNamed('Captions').click();
    page.type('boats');
    await eventually(() => expect(page.results()).toHaveLength(3));
  });
});

describe('a reader of a large library', () => {
  const many = Array.from({ length: 24 }, (_, order) => ({
    ...paragraph(`i-${order + 1}`, 'A quay.', order),
    document: { id: order === 23 ? 'last' : 'first', title: order === 23 ? 'Last' : 'First' },
  }));
  beforeEach(() => {
    load.mockResolvedValue({
      ...indexWith(),
      isWhole: false,
      read: (id: string) => Promise.resolve(many.filter(({ order }) => String(order) === id)),
    });
    searchIndex.mockImplementation((_, document) =>
      Promise.resolve(hitsOf(many.filter((one) => document === undefined || one.document.id === document))),
    );
  });
  const more = () => [...document.querySelectorAll<HTMLElement>('.search-results > button')];

  test('is shown the best of what is found, told so, and shown more as they ask, with the focus on the first of it', async () => {
    const page = await open('dialog', 'quay');
    await eventually(() => expect(page.status()).toBe('The best: 10 paragraphs for “quay”'));
    expect(more().map(({ textContent }) => textContent)).toEqual(['More results']);
    more()[0]?.click();
    await eventually(() => expect(page.results()).toHaveLength(20));
    await eventually(() => expect(document.activeElement).toBe(page.links()[10]));
    more()[0]?.click();
    await eventually(() => expect(page.status()).toBe('24 paragraphs for “quay”'));
    expect(more()).toEqual([]);
  });

  test('finds in a document all that it has, though it is not among the best of all', async () => {
    history.replaceState(null, '', '/search/?q=quay&document=last');
    const page = await open('page');
    await eventually(() => expect(page.results()).toEqual(['/last/i/?q=quay#i-24']));
    expect(page.status()).toBe('1 paragraph for “quay”');
  });
});

describe('a reader at the search page', () => {
  test('who comes by a link finds what it asks for, narrowed', async () => {
    history.replaceState(null, '', '/search/?q=quay&kind=captions');
    const page = await open('page');
    expect(page.input.value).toBe('quay');
    await eventually(() => expect(page.results()).toEqual(['/charter/i/?q=quay#i-figure-1']));
    expect(page.filters()).toHaveLength(4);
  });

  test('who has typed already is not overwritten', async () => {
    history.replaceState(null, '', '/search/?q=quay');
    expect((await open('page', 'spring')).input.value).toBe('spring');
  });

  test('who presses Enter has the first result in focus, and an address to keep', async () => {
    const page = await open('page');
    page.input.value = 'quay';
    page.submit();
    await eventually(() => expect(document.activeElement).toBe(page.links()[0]));
    expect(location.search).toBe('?q=quay');
  });

  test('who leaves the field has an address to keep', async () => {
    const page = await open('page');
    page.input.value = 'spring';
    page.input.dispatchEvent(new Event('change'));
    expect(location.search).toBe('?q=spring');
  });

  test('who goes back finds the search before', async () => {
    history.replaceState(null, '', '/search/?q=quay&section=ii');
    const page = await open('page');
    await eventually(() => expect(page.results()).toEqual(['/charter/ii/?q=quay#ii-1']));
    page.input.value = 'spring';
    page.submit();
    await eventually(() => expect(page.status()).toContain('“spring”'));
    history.back();
    await eventually(() => expect(page.results()).toEqual(['/charter/ii/?q=quay#ii-1']));
    expect(page.input.value).toBe('quay');
  });

  test('who opens a result has the others on the next page', async () => {
    const page = await open('page');
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    document.querySelector('.search-results')?.addEventListener('click', (event) => event.preventDefault());
    page.links()[1]?.click();
    expect(keptMatches('quay')?.places).toEqual([
      { address: '/charter/i/?q=quay#i-1', path: '/charter/i/', fragment: 'i-1' },
      { address: '/charter/i/?q=quay#i-figure-1', path: '/charter/i/', fragment: 'i-figure-1' },
      { address: '/charter/ii/?q=quay#ii-1', path: '/charter/ii/', fragment: 'ii-1' },
    ]);
    expect(location.search).toBe('?q=quay');
  });
});

describe('a reader without a connection', () => {
  test('is told, and may try again', async () => {
    load.mockRejectedValue(new Error('404'));
    const page = await open();
    page.type('quay');
    await eventually(() => expect(page.status()).toBe('Search could not be loaded. Check the connection. Try again'));
    load.mockResolvedValue(indexWith(TERM));
    document.querySelector<HTMLElement>('.search-status button')?.click();
    await eventually(() => expect(page.results()).toHaveLength(4));
    expect(page.status()).toContain('for “quay”');
  });

  test('is told where a file fails in the middle, and sees no old answer under new words', async () => {
    const page = await open();
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    searchIndex.mockRejectedValueOnce(new Error('cut'));
    page.type('spring');
    await eventually(() => expect(page.status()).toContain('Search could not be loaded'));
    expect([page.results(), page.filters()]).toEqual([[], []]);
  });

  test('is not told of a failure that another answer has overtaken', async () => {
    const page = await open();
    let fail = (_: Error) => {};
    searchIndex.mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)));
    page.type('quay');
    await eventually(() => expect(searchIndex).toHaveBeenCalled());
    page.type('spring');
    await eventually(() => expect(page.results()).toHaveLength(1));
    fail(new Error('cut'));
    await aTurn();
    expect(page.status()).toContain('“spring”');
  });
});

describe('a reader with a keyboard', () => {
  const press = (key: string, options: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
    document.activeElement?.dispatchEvent(event);
    return event.defaultPrevented;
  };

  async function withResults(name: 'page' | 'dialog') {
    const page = await open(name);
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    page.input.focus();
    const at = () =>
      document.activeElement === page.input
        ? 'field'
        : page.links().findIndex((link) => link === document.activeElement);
    return { ...page, at };
  }

  test('goes down and up through the results, to the first and the last, and back to the field', async () => {
    const { at } = await withResults('page');
    const path = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp'].map((key) => {
      press(key);
      return at();
    });
    expect(path).toEqual([0, 1, 0, 3, 3, 0, 'field']);
    press('End');
    press('ArrowUp');
    press('Home');
    expect(at()).toBe('field');
  });

  test('comes back to the field by Escape on the search page; elsewhere that closes the dialog', async () => {
    const onPage = await withResults('page');
    press('ArrowDown');
    expect(press('Escape')).toBe(true);
    expect(onPage.at()).toBe('field');
    const inDialog = await withResults('dialog');
    press('ArrowDown');
    expect(press('Escape')).toBe(false);
    expect(inDialog.at()).toBe(0);
  });

  test('keeps the keys that mean something else', async () => {
    const { at, view } = await withResults('page');
    for (const options of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
      expect(press('ArrowDown', options)).toBe(false);
    expect(press('x')).toBe(false);
    expect(at()).toBe('field');
    const button = view.querySelector('button');
    button?.focus();
    expect(press('ArrowDown')).toBe(false);
    expect(document.activeElement).toBe(button);
  });
});

test.each(['input', '.search-status'])('a page whose search view has no %s is left alone', async (part) => {
  document.body.innerHTML = '<search class="search-view"><form><input></form><p class="search-status"></p></search>';
  const view = document.querySelector<HTMLElement>('.search-view');
  const input = view?.querySelector('input');
  view?.querySelector(part)?.remove();
  const { startSearch } = await import('../../src/features/search/client/view.ts');
  if (view) startSearch(view);
  input?.dispatchEvent(new Event('input'));
  input?.dispatchEvent(new Event('focus'));
  await aTurn();
  expect(load).not.toHaveBeenCalled();
  expect(document.querySelector('.search-status')?.textContent ?? '').toBe('');
});
