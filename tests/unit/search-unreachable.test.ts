// @vitest-environment jsdom
/** A reader gets a message if search cannot be loaded, and can try again. */
import { describe, expect, test } from 'vitest';
import { TERM } from '../support/search-records.ts';
import { aTurn, eventually, libraryWith, load, openView, provideIndex, searchIndex } from '../support/search-view.ts';

provideIndex();

describe('a reader without a connection', () => {
  test('gets a message, and can try again', async () => {
    load.mockRejectedValue(new Error('404'));
    const page = await openView();
    page.type('quay');
    await eventually(() => expect(page.status()).toBe('Search could not be loaded. Check the connection. Try again'));
    load.mockResolvedValue(libraryWith([TERM]));
    document.querySelector<HTMLElement>('.search-status button')?.click();
    await eventually(() => expect(page.results()).toHaveLength(4));
    expect(page.status()).toContain('for “quay”');
  });

  test('gets a message if a later file fails, and sees no old results below a new query', async () => {
    const page = await openView();
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    searchIndex.mockRejectedValueOnce(new Error('cut'));
    page.type('spring');
    await eventually(() => expect(page.status()).toContain('Search could not be loaded'));
    expect([page.results(), page.filters()]).toEqual([[], []]);
  });

  test('gets no message about a failure if later results have arrived', async () => {
    const page = await openView();
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

test.each(['input', '.search-status'])('nothing happens on a page whose search view has no %s', async (part) => {
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
