// @vitest-environment jsdom
/** Opening search: by the link in the header, by keys, and on the search page. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const [startSearch, land] = [vi.fn(), vi.fn()];

/** Makes the script of search available, or missing. */
function provideSearch(isThere: boolean): void {
  vi.resetModules();
  vi.doMock('../../src/features/search/search.ts', () => {
    if (!isThere) throw new Error('404');
    return { startSearch, land };
  });
}

const VIEW = `<search class="search-view"><form><input type="search" value="quay"></form><p class="search-status"></p></search>`;
const DIALOG = `<a class="search-open" href="/search/">Search</a>
  <dialog id="search-dialog">${VIEW}<button class="search-close">Close</button></dialog>
  <dialog id="other"></dialog>`;

beforeEach(() => {
  provideSearch(true);
  startSearch.mockClear();
  land.mockClear();
  history.replaceState(null, '', '/');
  // jsdom has no dialogs.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});

/** Binds search on a page, and finds its parts. */
async function bind(html: string) {
  document.body.innerHTML = html;
  const { bindSearch } = await import('../../src/features/search/open.ts');
  const open = bindSearch();
  const find = <Of extends HTMLElement>(selector: string, kind: new () => Of): Of => {
    const found = document.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return { open, find };
}

const isLoaded = () => vi.waitFor(() => expect(startSearch).toHaveBeenCalledTimes(1));
const aTurn = () => new Promise((resolve) => setTimeout(resolve));

describe('a reader', () => {
  test('opens search by its link, which then does not leave the page, with the last query selected', async () => {
    const { find } = await bind(DIALOG);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    find('.search-open', HTMLAnchorElement).dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    const input = find('input', HTMLInputElement);
    expect(find('#search-dialog', HTMLDialogElement).open).toBe(true);
    expect([document.activeElement, input.selectionStart, input.selectionEnd]).toEqual([input, 0, 4]);
    await isLoaded();
    expect(startSearch).toHaveBeenCalledWith(find('.search-view', HTMLElement));
  });

  test('opens it by key in place of anything else that is open, only once', async () => {
    const { open, find } = await bind(DIALOG);
    const [search, other] = [find('#search-dialog', HTMLDialogElement), find('#other', HTMLDialogElement)];
    other.open = true;
    open();
    expect([search.open, other.open]).toEqual([true, false]);
    other.open = true;
    open();
    expect([search.open, other.open]).toEqual([true, true]);
    await isLoaded();
  });

  test.each(['pointerenter', 'focus'])(
    'who moves to its link (%s) loads search, but does not open it',
    async (intent) => {
      const { find } = await bind(DIALOG);
      find('.search-open', HTMLAnchorElement).dispatchEvent(new Event(intent));
      await isLoaded();
      expect(find('#search-dialog', HTMLDialogElement).open).toBe(false);
      find('.search-open', HTMLAnchorElement).dispatchEvent(new Event(intent));
      await aTurn();
      expect(startSearch).toHaveBeenCalledTimes(1);
    },
  );

  test('who does nothing loads nothing', async () => {
    await bind(DIALOG);
    await aTurn();
    expect(startSearch).not.toHaveBeenCalled();
  });

  test.each([
    [
      'its button',
      (find: (selector: string) => Element) =>
        find('.search-close').dispatchEvent(new MouseEvent('click', { bubbles: true })),
    ],
    [
      'a click beside it',
      (find: (selector: string) => Element) => find('#search-dialog').dispatchEvent(new MouseEvent('click')),
    ],
    [
      'Escape in the field',
      (find: (selector: string) => Element) =>
        find('input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true })),
    ],
  ])('closes it by %s', async (_, close) => {
    const { open, find } = await bind(DIALOG);
    open();
    close((selector) => find(selector, HTMLElement));
    expect(find('#search-dialog', HTMLDialogElement).open).toBe(false);
  });

  test('comes back to the page at once by Escape, and keeps the query', async () => {
    const { open, find } = await bind(DIALOG);
    open();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    find('input', HTMLInputElement).dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(document.body);
  });

  test('does not close it by other keys, or by a click inside', async () => {
    const { open, find } = await bind(DIALOG);
    open();
    find('input', HTMLInputElement).dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    find('.search-view', HTMLElement).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(find('#search-dialog', HTMLDialogElement).open).toBe(true);
  });

  test('on the search page goes to its field, which Escape leaves alone', async () => {
    const { open, find } = await bind(VIEW);
    open();
    const input = find('input', HTMLInputElement);
    expect(document.activeElement).toBe(input);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    input.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(false);
    await isLoaded();
  });

  test('who comes to the search page with a query, or focuses the field, loads search', async () => {
    history.replaceState(null, '', '/search/?q=quay');
    await bind(VIEW);
    await isLoaded();
    startSearch.mockClear();
    vi.resetModules();
    history.replaceState(null, '', '/search/');
    const { find } = await bind(VIEW);
    await aTurn();
    expect(startSearch).not.toHaveBeenCalled();
    find('input', HTMLInputElement).focus();
    await isLoaded();
  });

  test('on another page with words to mark in the address does not load search for that', async () => {
    history.replaceState(null, '', '/charter/i/?q=quay#i-1');
    await bind(DIALOG);
    await aTurn();
    expect(startSearch).not.toHaveBeenCalled();
  });

  test('can press the keys on a page without search, and nothing happens', async () => {
    const { open } = await bind('<p>Words.</p>');
    expect(open).not.toThrow();
    expect((await bind('<search class="search-view"></search>')).open).not.toThrow();
  });

  test('gets a message if search could not be loaded, and can try again', async () => {
    provideSearch(false);
    const { open, find } = await bind(DIALOG);
    open();
    await vi.waitFor(() => expect(find('.search-status', HTMLElement).textContent).toContain('could not be loaded'));
    provideSearch(true);
    find('.search-status button', HTMLElement).click();
    await isLoaded();
  });
});

describe('a reader who lands from search', () => {
  test('sees the words marked', async () => {
    const { landFromSearch } = await import('../../src/features/search/open.ts');
    landFromSearch();
    await vi.waitFor(() => expect(land).toHaveBeenCalledTimes(1));
  });

  test('sees the paragraph if search could not be loaded', async () => {
    provideSearch(false);
    const { landFromSearch } = await import('../../src/features/search/open.ts');
    landFromSearch();
    await aTurn();
    expect(land).not.toHaveBeenCalled();
  });
});
