import { describe, expect } from 'vitest';
import { labelsOf } from '../support/reader.ts';
import { test, UNSCRIPTED } from '../support/test.ts';

const SECTION = 'harbour-charter/i/';

describe('a reader who searches', () => {
  test('for "quiet hours" gets the term, then III.1 and II.2, and lands on III.1 with its words marked', async ({
    reader,
  }) => {
    await reader.open(SECTION);
    await reader.page.keyboard.press('/');
    const { terms, paragraphs } = await reader.search('quiet hours');
    expect(terms).toEqual(['quiet hours']);
    expect(paragraphs).toEqual([
      'III.1 · Order and quiet · The Harbour Charter of Pellan Bay',
      'II.2 · What we will do · A Plan for the Lights, 2024 to 2028',
    ]);
    await reader.page.locator('.search-results a', { hasText: 'III.1' }).click();
    await reader.page.waitForURL(/\/harbour-charter\/iii\/\?q=quiet\+hours#iii-1$/);
    expect(await reader.canSee('#iii-1')).toBe(true);
    expect(await reader.markedWords()).toEqual(['Quiet hours', 'quiet hours']);
  });

  test.for([
    ['gangwufei', 'harbour dues'],
    ['droits de port', 'harbour dues'],
    ['emplacement', 'berth'],
    ['المرسى', 'berth'],
    ['ring-fencing', 'earmarking'],
  ] as const)('for %s gets first the term of that very name, %s', async ([query, name], { sameReader }) => {
    await sameReader.open('');
    await sameReader.page.keyboard.press('Control+K');
    const { terms } = await sameReader.search(query);
    expect(terms[0]).toBe(name);
  });

  test.for([
    ['专款专用', '二.1'],
    ['gangwufei', 'II.3'],
    ['tempete de 1931', 'A.1'],
    ['الرصيف المفتوح', 'أ.3'],
    ['"order of arrival"', 'II.1'],
  ] as const)('finds by %s the paragraph %s', async ([query, label], { sameReader }) => {
    await sameReader.open('');
    await sameReader.page.keyboard.press('/');
    const { paragraphs } = await sameReader.search(query);
    expect(labelsOf(paragraphs)).toContain(label);
  });

  test('lands with "Berths" marked in II.1, whose plural differs from the query', async ({ reader }) => {
    await reader.open('harbour-charter/ii/?q=berth#ii-1');
    expect(await reader.markedWords()).toEqual(['Berths', 'berth']);
  });

  test('can link to a page of results', async ({ reader }) => {
    await reader.open('search/?q=quiet+hours');
    await reader.page.locator('.search-status', { hasText: 'paragraph' }).waitFor();
    const { terms, paragraphs } = await reader.results();
    expect(terms).toEqual(['quiet hours']);
    expect(labelsOf(paragraphs)).toEqual(['III.1', 'II.2']);
  });

  test('loses no letter that they type while search is still loading', async ({ reader }) => {
    await reader.open(SECTION);
    await reader.page.route(/\.js$|pagefind/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await reader.page.keyboard.press('/');
    const { paragraphs } = await reader.search('custom of Pellan Bay');
    expect(await reader.page.locator('#search-dialog input').inputValue()).toBe('custom of Pellan Bay');
    expect(labelsOf(paragraphs)[0]).toBe('III.4');
  });

  test('gets a message when no paragraph has all the words, and the nearest ones', async ({ reader }) => {
    await reader.open('search/');
    await reader.page.getByRole('searchbox').focus();
    const { paragraphs } = await reader.search('engine winter');
    expect(await reader.page.locator('.search-status').innerText()).toContain('No paragraph has all of');
    expect(labelsOf(paragraphs).toSorted()).toEqual(['II.2', 'III.1']);
  });

  test('gets a message when search cannot be loaded, and results after the next key', async ({ reader }) => {
    reader.expectComplaints(/ERR_FAILED/);
    await reader.open('');
    await reader.page.route(/pagefind/, (route) => route.abort());
    await reader.page.keyboard.press('/');
    await reader.page.keyboard.type('gale');
    await reader.page.locator('.search-status', { hasText: 'could not be loaded' }).waitFor();
    await reader.page.unroute(/pagefind/);
    await reader.page.keyboard.type(' ');
    await reader.page.locator('.search-status', { hasText: 'paragraph' }).waitFor();
  });

  test('closes search with Escape and comes back to where they were', async ({ reader }) => {
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Search', exact: true }).click();
    expect(await reader.page.locator('#search-dialog').isVisible()).toBe(true);
    await reader.page.keyboard.press('Escape');
    expect(await reader.page.locator('#search-dialog').isVisible()).toBe(false);
    expect(new URL(reader.page.url()).pathname).toBe(`/${SECTION}`);
  });
});

describe('a reader who misspells', () => {
  test('sees the word of the site and its results, and can choose it', async ({ reader }) => {
    await reader.open(SECTION);
    await reader.page.keyboard.press('/');
    const { terms } = await reader.search('habour dues');
    expect(terms).toEqual(['harbour dues']);
    const status = reader.page.locator('.search-status');
    expect(await status.innerText()).toContain('Nothing found for “habour dues”. Did you mean “harbour dues”?');
    await status.getByRole('link').click();
    await reader.page.locator('.search-status', { hasText: 'for “harbour dues”' }).waitFor();
    expect(await reader.page.locator('#search-dialog input').inputValue()).toBe('harbour dues');
  });

  test('gets no suggestion for something that is not a word', async ({ reader }) => {
    await reader.open('search/?q=zzxqj');
    await reader.page.getByText('Nothing found for “zzxqj”').waitFor();
  });
});

test('a reader sees whole phrases marked in results, not single words of them', async ({ reader }) => {
  await reader.open('search/?q=harbour+dues&document=harbour-charter');
  await reader.page.locator('.search-status', { hasText: 'paragraphs' }).waitFor();
  const marked = await reader.page.locator('.search-results .official mark').allInnerTexts();
  expect(new Set(marked)).toEqual(new Set(['Harbour dues', 'harbour dues']));
});

test('a reader without JavaScript gets a message and the index of terms instead of a field that does nothing', async ({
  openReader,
}) => {
  const reader = await openReader(UNSCRIPTED);
  await reader.open('search/');
  expect(await reader.page.locator('main').innerText()).toContain('Search needs JavaScript');
  expect(await reader.page.getByRole('searchbox').count()).toBe(0);
  await reader.page.locator('main a', { hasText: /^quiet hours$/ }).click();
  await reader.page.waitForURL(/\/terms\/quiet-hours\/$/);
});

test('a reader who searches does not wait for a worker: none is published and none is started', async ({ reader }) => {
  await reader.open('search/?q=quiet+hours');
  await reader.page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
  expect(reader.page.workers()).toEqual([]);
});
