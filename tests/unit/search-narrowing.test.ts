// @vitest-environment jsdom
/** A reader narrows the results of a search, and asks for more of them. */
import { beforeEach, describe, expect, test } from 'vitest';
import { paragraphRecord } from '../support/search-records.ts';
import { eventually, hitsOf, libraryWith, load, openView, provideIndex, searchIndex } from '../support/search-view.ts';

provideIndex();

describe('a reader who narrows', () => {
  test('sees the remaining results, keeps the focus, and can widen them again', async () => {
    const page = await openView('page');
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    expect(page.filters().map(({ textContent }) => textContent)).toEqual([
      'All 4',
      'Text 2',
      'Captions 1',
      'Terms and notes 1',
    ]);
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

  test('by a section sees only that, counted with the kind', async () => {
    const page = await openView('page');
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    const select = document.querySelector('select');
    if (select === null) throw new Error('There is no list.');
    expect(select.getAttribute('aria-label')).toBe('Section');
    select.value = 'i';
    select.dispatchEvent(new Event('change'));
    expect(page.results()).toEqual(['/charter/i/?q=quay#i-figure-1', '/charter/i/?q=quay#i-1']);
    expect(page.filters().map(({ textContent }) => textContent)).toEqual([
      'All 2',
      'Text 1',
      'Captions 1',
      'Terms and notes 0',
    ]);
    expect(location.search).toBe('?q=quay&section=i');
  });

  test('to what is in force sees only texts of which that is said, and no choice where none is', async () => {
    const said = [
      { ...paragraphRecord('i-1', 'The old quay.', 0), isInForce: true as const },
      paragraphRecord('i-2', 'The new quay.', 1),
    ];
    load.mockResolvedValue(libraryWith([], said));
    searchIndex.mockResolvedValue(hitsOf(said));
    const page = await openView('page');
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(2));
    expect(page.filters().map(({ textContent }) => textContent)).toEqual(['All 2', 'Text 2', 'In force 1']);
    page.filterNamed('In force').click();
    await eventually(() => expect(page.results()).toEqual(['/charter/i/?q=quay#i-1']));
    expect(location.search).toBe('?q=quay&kind=in-force');
    page.type('new');
    await eventually(() => expect(page.results()).toEqual(['/charter/i/?q=new#i-2']));
    expect(page.filters()).toEqual([]);
  });

  test('sees no filters if there is no choice', async () => {
    const page = await openView();
    page.type('spring');
    await eventually(() => expect(page.results()).toHaveLength(1));
    expect([page.filters(), document.querySelector('select')]).toEqual([[], null]);
  });

  test('starts again with other words', async () => {
    const page = await openView('page');
    page.type('quay');
    await eventually(() => expect(page.results()).toHaveLength(4));
    page.filterNamed('Captions').click();
    page.type('boats');
    await eventually(() => expect(page.results()).toHaveLength(3));
  });
});

describe('a reader of a library with many sections', () => {
  const many = Array.from({ length: 24 }, (_, order) => ({
    ...paragraphRecord(`i-${order + 1}`, 'A quay.', order),
    document: { id: order === 23 ? 'last' : 'first', title: order === 23 ? 'Last' : 'First' },
  }));
  beforeEach(() => {
    load.mockResolvedValue(libraryWith([], many));
    searchIndex.mockImplementation((_, document) =>
      Promise.resolve(hitsOf(many.filter((one) => document === undefined || one.document.id === document))),
    );
  });
  const more = () => [...document.querySelectorAll<HTMLElement>('.search-results > button')];

  test('sees the best results, reads so, and gets more on demand, with the focus on the first new one', async () => {
    const page = await openView('dialog', 'quay');
    await eventually(() => expect(page.status()).toBe('The best 6 paragraphs for “quay”'));
    expect(more().map(({ textContent }) => textContent)).toEqual(['More results']);
    more()[0]?.click();
    await eventually(() => expect(page.results()).toHaveLength(12));
    await eventually(() => expect(document.activeElement).toBe(page.links()[6]));
    for (const shown of [18, 24]) {
      more()[0]?.click();
      await eventually(() => expect(page.results()).toHaveLength(shown));
    }
    await eventually(() => expect(page.status()).toBe('24 paragraphs for “quay”'));
    expect(more()).toEqual([]);
  });

  test('sees no text with the words apart before all texts with the words as typed', async () => {
    const both = many.flatMap((record) => [
      { ...record, text: 'A stone quay.' },
      { ...record, id: `${record.id}-apart`, text: 'A quay of stone.' },
    ]);
    load.mockResolvedValue(libraryWith([], both));
    const page = await openView('dialog', 'stone quay');
    await eventually(() => expect(page.results()).toHaveLength(6));
    more()[0]?.click();
    await eventually(() => expect(page.results()).toHaveLength(12));
    expect(page.results().filter((address) => address?.endsWith('-apart'))).toEqual([]);
  });

  test('finds all results in a document, even if they are not among the best of all', async () => {
    history.replaceState(null, '', '/search/?q=quay&document=last');
    const page = await openView('page');
    await eventually(() => expect(page.results()).toEqual(['/last/i/?q=quay#i-24']));
    expect(page.status()).toBe('1 paragraph for “quay”');
  });
});
