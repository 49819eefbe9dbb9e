// @vitest-environment jsdom
/** A reader who lands on a page from search sees the words marked, which match it is, and links to the others. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storeMatches } from '../../src/features/search/client/stored-matches.ts';
import type { Library } from '../../src/features/search/client/library.ts';
import { paragraphRecord } from '../support/search-records.ts';

const load = vi.hoisted(() => vi.fn<(base: string) => Promise<unknown>>());
vi.mock('../../src/features/search/client/library.ts', () => ({ loadLibrary: load }));

const highlights = new Map<string, ReadonlySet<Range>>();
let leave = new AbortController();

beforeEach(() => {
  leave = new AbortController();
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type, listener) =>
    listen(type, listener, { signal: leave.signal }),
  );
  highlights.clear();
  vi.stubGlobal('CSS', { highlights, escape: (text: string) => text.replace('#', '\\#') });
  vi.stubGlobal('Highlight', function highlight(...ranges: Range[]) {
    return new Set(ranges);
  });
  // jsdom has no layout.
  Object.assign(Range.prototype, { getBoundingClientRect: () => new DOMRect() });
  vi.stubGlobal('scrollBy', () => {});
  // Where a page is never idle, no search of one test is loaded during the next.
  vi.stubGlobal('requestIdleCallback', () => 0);
  load.mockReset().mockRejectedValue(new Error('offline'));
  sessionStorage.clear();
  document.body.innerHTML = `<article>
    <a class="number" href="#i-1"></a><p id="i-1">An open <a>quay</a> for boats, open quays.</p>
    <a class="number" href="#i-2"></a><p id="i-2">The quay in spring.</p>
  </article>`;
});
afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.resetModules();
});

const marked = () => [...(highlights.get('found') ?? [])].map(String);
const bar = () => document.querySelector('nav.matches');
const status = () => bar()?.querySelector('p')?.textContent;
const links = () => [...(bar()?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

/** Lands at an address. */
async function landAt(address: string) {
  history.replaceState(null, '', address);
  const { land } = await import('../../src/features/search/landing/land.ts');
  land();
}

const place = (section: string, fragment: string, more = '') => ({
  address: `/charter/${section}/?q=quay${more}#${fragment}`,
  path: `/charter/${section}/`,
  fragment,
});
const KEPT = { typed: 'quay', places: [place('i', 'i-1'), place('i', 'i-2'), place('ii', 'ii-1')] };

describe('a reader who lands', () => {
  test('sees the query marked in the paragraph, also inside a marked term, and nowhere else', async () => {
    await landAt('/charter/i/?q=quay#i-1');
    expect(marked()).toEqual(['quay', 'quays']);
  });

  test('sees other words marked if the text was found by another name', async () => {
    await landAt('/charter/i/?q=%E7%A0%81%E5%A4%B4&mark=boats&mark=open+quay#i-1');
    expect(marked()).toEqual(['open quay', 'boats', 'open quays']);
  });

  test('sees those words marked that the paragraph has', async () => {
    await landAt('/charter/i/?q=spring+boats+quay#i-2');
    expect(marked()).toEqual(['quay', 'spring']);
  });

  test('reads what was marked until the matches are known', async () => {
    await landAt('/charter/i/?q=quay#i-1');
    expect(status()).toBe('Marked: “quay”');
    expect(links()).toEqual([null, null]);
    expect(bar()?.getAttribute('aria-label')).toBe('Search matches');
    expect(bar()?.querySelector('p')?.getAttribute('role')).toBe('status');
    for (const link of bar()?.querySelectorAll('a') ?? [])
      expect([link.getAttribute('role'), link.getAttribute('aria-disabled')]).toEqual(['link', 'true']);
  });

  test('reads which match this is, and gets links to the others', async () => {
    storeMatches(KEPT);
    await landAt('/charter/i/?q=quay#i-2');
    expect(status()).toBe('Match 2 of 3: “quay”');
    expect(links()).toEqual(['/charter/i/?q=quay#i-1', '/charter/ii/?q=quay#ii-1']);
    const [previous, next] = bar()?.querySelectorAll('a') ?? [];
    expect([previous?.textContent, previous?.getAttribute('aria-label')]).toEqual(['Previous', 'Previous match']);
    expect([next?.textContent, next?.getAttribute('aria-label')]).toEqual(['Next', 'Next match']);
    expect(previous?.hasAttribute('aria-disabled')).toBe(false);
    expect(previous?.hasAttribute('role')).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });

  test('at the first or last match gets a link in only one direction', async () => {
    storeMatches(KEPT);
    await landAt('/charter/i/?q=quay#i-1');
    expect([status(), ...links()]).toEqual(['Match 1 of 3: “quay”', null, '/charter/i/?q=quay#i-2']);
    storeMatches({ ...KEPT, places: KEPT.places.slice(0, 1) });
    document.querySelector('nav')?.remove();
    vi.resetModules();
    await landAt('/charter/i/?q=quay#i-1');
    expect([status(), ...links()]).toEqual(['Match 1 of 1: “quay”', null, null]);
  });

  test('on something else reads how many matches there are, and gets a link to the first', async () => {
    storeMatches(KEPT);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p id="i-3">Nothing.</p>');
    await landAt('/charter/i/?q=quay#i-3');
    expect([status(), ...links()]).toEqual(['3 matches: “quay”', null, '/charter/i/?q=quay#i-1']);
    storeMatches({ ...KEPT, places: KEPT.places.slice(0, 1) });
    document.querySelector('nav')?.remove();
    vi.resetModules();
    await landAt('/charter/i/?q=quay#i-3');
    expect(status()).toBe('1 match: “quay”');
  });

  test('on the page of the whole document stays there for its matches', async () => {
    storeMatches(KEPT);
    await landAt('/charter/full/?q=quay#i-1');
    expect([status(), ...links()]).toEqual(['Match 1 of 3: “quay”', null, '/charter/full/?q=quay#i-2']);
  });

  test('on the page of another document with the same ids is not on a match', async () => {
    storeMatches(KEPT);
    await landAt('/plan/i/?q=quay#i-1');
    expect(status()).toBe('3 matches: “quay”');
  });

  test('sees the words of each match marked by the address of the match', async () => {
    storeMatches({ ...KEPT, places: [place('i', 'i-1'), place('i', 'i-2', '&mark=spring')] });
    await landAt('/charter/i/?q=quay#i-1');
    expect(marked()).toEqual(['quay', 'quays']);
    location.hash = '#i-2';
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(marked()).toEqual(['spring']);
    expect(status()).toBe('Match 2 of 2: “quay”');
  });

  test('without a paragraph in the address sees nothing marked', async () => {
    await landAt('/charter/i/?q=quay#nowhere');
    expect(marked()).toEqual([]);
    expect(status()).toBe('Marked: “quay”');
  });
});

describe('a reader who is done', () => {
  async function landed() {
    storeMatches(KEPT);
    await landAt('/charter/i/?q=quay&mark=quay&keep=1#i-1');
    const button = bar()?.querySelector('button');
    if (!button) throw new Error('There is no button.');
    return button;
  }

  test('loses the marks, the bar and the query, and continues from the number of the paragraph', async () => {
    const button = await landed();
    expect([button.textContent, button.getAttribute('aria-label'), button.type]).toEqual([
      'Done',
      'Done: remove the marks',
      'button',
    ]);
    button.click();
    expect([bar(), highlights.size]).toEqual([null, 0]);
    expect(location.href).toBe(`${location.origin}/charter/i/?keep=1#i-1`);
    expect(document.activeElement?.getAttribute('href')).toBe('#i-1');
    location.hash = '#i-2';
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(highlights.size).toBe(0);
  });

  test('can press Escape, but no other key', async () => {
    const button = await landed();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    expect(bar()).not.toBeNull();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(bar()).toBeNull();
  });
});

describe('a reader who came by a link', () => {
  const texts = [paragraphRecord('i-1', 'A quay.', 0), paragraphRecord('i-2', 'A quay.', 1)];
  const hits = [{ section: 0, score: 1, words: [1], isInTitle: false }];
  const library: Library = {
    terms: [],
    documents: () => Promise.resolve([]),
    text: { longest: 2, search: () => Promise.resolve(hits), read: () => Promise.resolve(texts) },
  };

  test('gets links to the other matches once the page is idle', async () => {
    load.mockResolvedValue(library);
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    const rest: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (action: () => void) => rest.push(action));
    await landAt('/charter/i/?q=quay#i-1');
    expect(rest).toEqual([]);
    dispatchEvent(new Event('load'));
    expect(load).not.toHaveBeenCalled();
    rest[0]?.();
    await vi.waitFor(() => expect(status()).toBe('Match 1 of 2: “quay”'));
    expect(load).toHaveBeenCalledWith('/');
    expect(links()).toEqual([null, '/charter/i/?q=quay#i-2']);
  });

  test('also gets them in a browser that does not report when it is idle', async () => {
    load.mockResolvedValue(library);
    Reflect.deleteProperty(window, 'requestIdleCallback');
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    await landAt('/charter/i/?q=quay#i-2');
    await vi.waitFor(() => expect(status()).toBe('Match 2 of 2: “quay”'));
  });

  test('keeps the marks if search cannot be loaded', async () => {
    vi.stubGlobal('requestIdleCallback', (action: () => void) => action());
    await landAt('/charter/i/?q=quay#i-1');
    await vi.waitFor(() => expect(load).toHaveBeenCalled());
    expect([status(), ...marked()]).toEqual(['Marked: “quay”', 'quay', 'quays']);
  });
});

describe('a mark that would be hidden', () => {
  test.each([
    ['below the window', 900, 230],
    ['under the bar', 690, 20],
    ['in sight', 400, undefined],
  ])('%s is brought into it, and no further', async (_, at, moved) => {
    const scroll = vi.fn();
    vi.stubGlobal('scrollBy', scroll);
    Object.assign(Range.prototype, { getBoundingClientRect: () => new DOMRect(0, at, 10, 20) });
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 710, 100, 90));
    await landAt('/charter/i/?q=quay#i-1');
    if (moved === undefined) expect(scroll).not.toHaveBeenCalled();
    else expect(scroll).toHaveBeenCalledWith({ top: moved, behavior: 'instant' });
  });
});

test('a reader whose browser cannot mark words reads so, and still gets the links', async () => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  storeMatches(KEPT);
  await landAt('/charter/i/?q=quay#i-1');
  expect([status(), ...links()]).toEqual(['This browser cannot mark words: “quay”', null, '/charter/i/?q=quay#i-2']);
  bar()?.querySelector('button')?.click();
  expect(bar()).toBeNull();
});
