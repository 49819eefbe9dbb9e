import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const labels = (places: string[]) => places.map((place) => place.split(' · ')[0]);

describe('a reader who searches', () => {
  test('for "negative list" gets the term, then III.4 and III.2, and lands on III.4 with its words marked', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/i/');
    await reader.page.keyboard.press('/');
    const { terms, paragraphs } = await reader.search('negative list');
    expect(terms[0]).toBe('negative list');
    expect(labels(paragraphs)).toEqual(['III.4', 'III.2']);
    expect(paragraphs[0]).toBe('III.4 · Improving the systems and mechanisms for high-standard opening up');

    await reader.page.locator('.search-results a', { hasText: 'III.4' }).click();
    await reader.page.waitForURL(/\/high-standard-opening-up\/iii\/\?q=negative\+list#iii-4$/);
    expect(await reader.canSee('#iii-4')).toBe(true);
    expect(await reader.markedWords()).toEqual(['negative list']);
    await reader.leave();
  });

  test('for "institutional opening" gets II.1, III.1 and III.6 as the first three paragraphs', async () => {
    const reader = await Reader.with(browser);
    await reader.open('');
    await reader.page.keyboard.press('Control+K');
    const { terms, paragraphs } = await reader.search('institutional opening');
    expect(terms[0]).toBe('institutional opening up');
    expect(labels(paragraphs).slice(0, 3)).toEqual(['II.1', 'III.1', 'III.6']);
    await reader.leave();
  });

  test.each([
    ['wto', 'World Trade Organization'],
    ['opening up', 'opening up'],
    ['BRI', 'Belt and Road Initiative'],
    ['fumian qingdan', 'negative list'],
  ])('for %s gets first the term of that very name, %s', async (query, name) => {
    const reader = await Reader.with(browser);
    await reader.open('');
    await reader.page.keyboard.press('/');
    const { terms } = await reader.search(query);
    expect(terms[0]).toBe(name);
    await reader.leave();
  });

  test('lands with "negative lists" marked in III.2, whose plural differs from the query', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/iii/?q=negative+list#iii-2');
    expect(await reader.markedWords()).toEqual(['negative lists']);
    await reader.leave();
  });

  test.each([
    ['CPTPP', 'II.2'],
    ['制度型开放', 'II.1'],
    ['zhidu xing kaifang', 'II.1'],
    ['"foreign investment negative list"', 'III.4'],
  ])('finds by %s the paragraph %s', async (query, label) => {
    const reader = await Reader.with(browser);
    await reader.open('');
    await reader.page.keyboard.press('/');
    const { paragraphs } = await reader.search(query);
    expect(labels(paragraphs)).toContain(label);
    await reader.leave();
  });

  test('can link to a page of results', async () => {
    const reader = await Reader.with(browser);
    await reader.open('search/?q=negative+list');
    await reader.page.locator('.search-status', { hasText: 'paragraph' }).waitFor();
    const { terms, paragraphs } = await reader.results();
    expect(terms).toContain('negative list');
    expect(labels(paragraphs)).toEqual(['III.4', 'III.2']);
    await reader.leave();
  });

  test('loses no letter typed while search is still loading', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/v/');
    await reader.page.route(/\.js$|pagefind/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await reader.page.keyboard.press('/');
    const { paragraphs } = await reader.search('unreliable entity list');
    expect(await reader.page.locator('#search-dialog input').inputValue()).toBe('unreliable entity list');
    expect(labels(paragraphs)[0]).toBe('V.1');
    await reader.leave();
  });

  test('is told when no paragraph has all the words, and offered the nearest', async () => {
    const reader = await Reader.with(browser);
    await reader.open('search/');
    await reader.page.getByRole('searchbox').focus();
    const { paragraphs } = await reader.search('visa sanctions');
    expect(await reader.page.locator('.search-status').innerText()).toContain('No paragraph has all of');
    expect(paragraphs.length).toBeGreaterThan(0);
    await reader.leave();
  });

  test('is told when search cannot be loaded, and can try again', async () => {
    const reader = await Reader.with(browser);
    await reader.open('');
    await reader.page.route(/pagefind/, (route) => route.abort());
    await reader.page.keyboard.press('/');
    await reader.page.keyboard.type('wto');
    await reader.page.locator('.search-status', { hasText: 'could not be loaded' }).waitFor();
    await reader.page.unroute(/pagefind/);
    await reader.page.keyboard.type(' ');
    await reader.page.locator('.search-status', { hasText: 'paragraph' }).waitFor();
    await reader.page.context().close();
  });

  test('closes search with Escape and is back where they were', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/ii/');
    await reader.page.getByRole('link', { name: 'Search', exact: true }).click();
    expect(await reader.page.locator('#search-dialog').isVisible()).toBe(true);
    await reader.page.keyboard.press('Escape');
    expect(await reader.page.locator('#search-dialog').isVisible()).toBe(false);
    expect(new URL(reader.page.url()).pathname).toBe('/high-standard-opening-up/ii/');
    await reader.leave();
  });
});

describe('a reader who misspells', () => {
  test('is offered the site’s own word, sees what it finds, and can take it', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/i/');
    await reader.page.keyboard.press('/');
    const { paragraphs } = await reader.search('visa free polcies');
    expect(labels(paragraphs)).toEqual(['II.6']);
    const status = reader.page.locator('.search-status');
    expect(await status.innerText()).toContain(
      'No paragraph has all of “visa free polcies”. Did you mean “visa free policies”?',
    );
    await status.getByRole('link').click();
    await reader.page.locator('.search-status', { hasText: 'for “visa free policies”' }).waitFor();
    expect(await reader.page.locator('#search-dialog input').inputValue()).toBe('visa free policies');
    await reader.leave();
  });

  test('is not offered anything for what is no word', async () => {
    const reader = await Reader.with(browser);
    await reader.open('search/?q=zzxqj');
    await reader.page.getByText('Nothing found for “zzxqj”').waitFor();
    await reader.leave();
  });
});

test('whole phrases are marked in results, not their words one by one', async () => {
  const reader = await Reader.with(browser);
  await reader.open('search/?q=high+quality+development');
  await reader.page.locator('.search-status', { hasText: 'paragraphs' }).waitFor();
  const marked = await reader.page.locator('.search-results .official').first().locator('mark').allInnerTexts();
  expect(new Set(marked)).toEqual(new Set(['high-quality development']));
  await reader.leave();
});

test('a reader without JavaScript is told, and has the index of terms instead of a field that does nothing', async () => {
  const reader = await Reader.with(browser, { javaScriptEnabled: false });
  await reader.open('search/');
  expect(await reader.page.locator('main').innerText()).toContain('Search needs JavaScript');
  expect(await reader.page.getByRole('searchbox').count()).toBe(0);
  await reader.page.locator('main a', { hasText: /^negative list$/ }).click();
  await reader.page.waitForURL(/\/terms\/negative-list\/$/);
  await reader.leave();
});
