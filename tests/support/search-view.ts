/** A reader at a search view whose index is made up: what is asked finds every record, the first ones best. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Library, Sections } from '../../src/features/search/client/library.ts';
import type { Hit, SearchIndex } from '../../src/features/search/client/pagefind.ts';
import type { SearchRecord, TermRecord } from '../../src/features/search/record.ts';
import { paragraphRecord, TERM } from './search-records.ts';

/** All that there is to find. */
export const RECORDS: readonly SearchRecord[] = [
  paragraphRecord('i-1', 'An open quay for boats.', 0),
  paragraphRecord('i-figure-1', 'The quay in spring.', 1, 'caption'),
  paragraphRecord('ii-1', 'Boats lie at the quay.', 2),
  TERM,
];

/** What the index answers. */
export const searchIndex = vi.fn<SearchIndex>();

/** Loads the library. */
export const load = vi.fn<(base: string) => Promise<unknown>>();

const LIBRARY = '../../src/features/search/client/library.ts';

/** Records as the index finds them, each in a section of its own. */
export const hitsOf = (records: readonly SearchRecord[]): Hit[] =>
  records.flatMap(({ kind, order }) =>
    kind === 'term' ? [] : [{ section: order, score: 1, words: [0], isInTitle: false }],
  );

/** A library with some terms, and with texts that are each a section of its own. */
export const libraryWith = (terms: readonly TermRecord[], texts: readonly SearchRecord[] = RECORDS): Library => ({
  terms,
  documents: () => Promise.resolve([]),
  text: {
    longest: 9,
    search: searchIndex,
    read: (section) =>
      Promise.resolve(texts.flatMap((one) => (one.kind === 'term' || one.order !== section ? [] : [one]))),
  },
});

/** The same for notes, each of which is a section of its own that every search finds. */
export const notesOf = (notes: readonly SearchRecord[]): Sections => ({
  longest: 9,
  search: () => Promise.resolve(notes.map((_, section) => ({ section, score: 1, words: [0], isInTitle: false }))),
  read: (section) => Promise.resolve(notes.slice(section, section + 1)),
});

/** Gives each test of a file a site with that index, and takes back after it whatever still listens or waits. */
export function provideIndex(): void {
  /** Ends what a test has begun to listen to. */
  let leave = new AbortController();

  beforeEach(() => {
    vi.doMock(LIBRARY, async (original) => ({ ...(await original<object>()), loadLibrary: load }));
    leave = new AbortController();
    // Listeners on the window would outlive the view of a test.
    const listen = window.addEventListener.bind(window);
    vi.spyOn(window, 'addEventListener').mockImplementation((type, listener) =>
      listen(type, listener, { signal: leave.signal }),
    );
    vi.spyOn(globalThis, 'setTimeout');
    searchIndex.mockImplementation(() => Promise.resolve(hitsOf(RECORDS)));
    load.mockImplementation(() => Promise.resolve(libraryWith([TERM])));
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
    vi.doUnmock(LIBRARY);
    vi.resetModules();
  });
}

/** Opens a search view on a page: the one of the search page, or that of a dialog. */
export async function openView(name: 'page' | 'dialog' = 'dialog', value = '') {
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
export const aTurn = () => new Promise((resolve) => setTimeout(resolve));

/** Until what is expected holds. */
export const eventually = (check: () => void) => vi.waitFor(check, { timeout: 2000, interval: 5 });
