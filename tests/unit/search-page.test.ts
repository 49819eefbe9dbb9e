// @vitest-environment jsdom
/** A reader comes to the search page by a link, goes back, and goes through the results by keys. */
import { describe, expect, test } from 'vitest';
import { storedMatches } from '../../src/features/search/client/stored-matches.ts';
import { eventually, openView, provideIndex } from '../support/search-view.ts';

provideIndex();

describe('a reader at the search page', () => {
  test('who comes by a link gets its query and its filters', async () => {
    history.replaceState(null, '', '/search/?q=quay&kind=captions');
    const page = await openView('page');
    expect(page.input.value).toBe('quay');
    await eventually(() => expect(page.results()).toEqual(['/charter/i/?q=quay#i-figure-1']));
    expect(page.filters()).toHaveLength(4);
  });

  test('who has already typed keeps the query', async () => {
    history.replaceState(null, '', '/search/?q=quay');
    expect((await openView('page', 'spring')).input.value).toBe('spring');
  });

  test('who presses Enter gets the focus on the first result, and an address of the search', async () => {
    const page = await openView('page');
    page.input.value = 'quay';
    page.submit();
    await eventually(() => expect(document.activeElement).toBe(page.links()[0]));
    expect(location.search).toBe('?q=quay');
  });

  test('who leaves the field gets an address of the search', async () => {
    const page = await openView('page');
    page.input.value = 'spring';
    page.input.dispatchEvent(new Event('change'));
    expect(location.search).toBe('?q=spring');
  });

  test('who goes back gets the search before', async () => {
    history.replaceState(null, '', '/search/?q=quay&section=ii');
    const page = await openView('page');
    await eventually(() => expect(page.results()).toEqual(['/charter/ii/?q=quay#ii-1']));
    page.input.value = 'spring';
    page.submit();
    await eventually(() => expect(page.status()).toContain('“spring”'));
    history.back();
    await eventually(() => expect(page.results()).toEqual(['/charter/ii/?q=quay#ii-1']));
    expect(page.input.value).toBe('quay');
  });

  test('who opens a result gets links to the others on the next page', async () => {
    const page = await openView('page');
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    document.querySelector('.search-results')?.addEventListener('click', (event) => event.preventDefault());
    page.links()[1]?.click();
    expect(storedMatches('quay')?.places).toEqual([
      { address: '/charter/i/?q=quay#i-1', path: '/charter/i/', fragment: 'i-1' },
      { address: '/charter/i/?q=quay#i-figure-1', path: '/charter/i/', fragment: 'i-figure-1' },
      { address: '/charter/ii/?q=quay#ii-1', path: '/charter/ii/', fragment: 'ii-1' },
    ]);
    expect(location.search).toBe('?q=quay');
  });
});

describe('a reader with a keyboard', () => {
  const press = (key: string, options: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
    document.activeElement?.dispatchEvent(event);
    return event.defaultPrevented;
  };

  async function withResults(name: 'page' | 'dialog') {
    const page = await openView(name);
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

  test('comes back to the field by Escape on the search page, and closes the dialog elsewhere', async () => {
    const onPage = await withResults('page');
    press('ArrowDown');
    expect(press('Escape')).toBe(true);
    expect(onPage.at()).toBe('field');
    const inDialog = await withResults('dialog');
    press('ArrowDown');
    expect(press('Escape')).toBe(false);
    expect(inDialog.at()).toBe(0);
  });

  test('can use other keys as usual', async () => {
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
