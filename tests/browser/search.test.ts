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

/** What people, and worse, type into a field. */
const HOSTILE: [string, string][] = [
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 letters of words', 'negative list '.repeat(715).trim()],
  ['markup', '<img src=x onerror="window.hurt=1"><mark>list</mark><script>window.hurt=1</script>'],
  ['an unbalanced quotation mark', '"negative list'],
  ['quotation marks alone', `""" " “”`],
  ['emoji', '🐉🇨🇳👩‍👩‍👧‍👦'],
  ['text from right to left', 'القائمة السلبية \u202Enegative'],
  ['half a surrogate pair', 'negative \uD83D list \uDC00'],
  ['__proto__', '__proto__'],
  ['constructor and the like', 'constructor toString hasOwnProperty'],
  ['a pattern', '(a+)+$ [^] \\p{L} .*'],
  ['control characters', 'negative\u0000\u0007 list'],
  ['marks of all kinds', '%E0%A4%A ?&=# +/ ../../'],
  ['combining marks', `e${'\u0301'.repeat(500)}`],
];

describe('whatever a reader types,', () => {
  test.each(HOSTILE)('there are results or a calm message, and it is never read as HTML: %s', async (_, query) => {
    const reader = await Reader.with(browser);
    await reader.open('search/');
    await reader.page.evaluate((value) => {
      const input = document.querySelector<HTMLInputElement>('.search-view input');
      if (input === null) return;
      input.focus();
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    const status = reader.page.locator('.search-status');
    await status.getByText(/ for |No paragraph|Nothing found/).waitFor();
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForTimeout(500);
    expect(await status.innerText()).not.toContain('could not be loaded');
    expect(await reader.page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(await reader.page.locator('.search-view :is(img, script)').count()).toBe(0);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await reader.page.reload();
    await status.getByText(/ for |No paragraph|Nothing found/).waitFor();
    const link = reader.page.locator('.search-results .official > a').first();
    if ((await link.count()) > 0) {
      await link.click();
      await reader.page
        .getByRole('navigation', { name: 'Search matches' })
        .getByText(/Match \d/)
        .waitFor();
    }
    await reader.leave();
  });
});

describe('a reader with a keyboard', () => {
  test('goes down into the results, to the last, up again, and back to the field', async () => {
    const reader = await Reader.with(browser);
    const { keyboard } = reader.page;
    const focus = () =>
      reader.page.evaluate(() => {
        const links = [...document.querySelectorAll('.search-results a')];
        return document.activeElement?.matches('input') === true
          ? 'field'
          : links.findIndex((link) => link === document.activeElement);
      });
    await reader.open('high-standard-opening-up/i/');
    await keyboard.press('/');
    await reader.search('negative list');
    await keyboard.press('ArrowDown');
    expect(await focus()).toBe(0);
    await keyboard.press('ArrowDown');
    expect(await focus()).toBe(1);
    await keyboard.press('End');
    expect(await focus()).toBe(4);
    await keyboard.press('ArrowDown');
    expect(await focus()).toBe(4);
    await keyboard.press('Home');
    await keyboard.press('ArrowUp');
    expect(await focus()).toBe('field');
    await keyboard.press('Enter');
    await reader.page.waitForFunction(() => document.activeElement?.matches('.search-results a'));
    expect(await focus()).toBe(0);
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await reader.page.waitForURL(/#iii-4$/);
    await reader.leave();
  });

  test('leaves with Escape: from a result to the page, and on the search page to the field', async () => {
    const reader = await Reader.with(browser);
    const { keyboard } = reader.page;
    await reader.open('high-standard-opening-up/i/');
    await keyboard.press('/');
    await reader.search('negative list');
    await keyboard.press('ArrowDown');
    await keyboard.press('Escape');
    expect(await reader.page.locator('#search-dialog').isVisible()).toBe(false);

    await reader.open('search/?q=negative+list');
    await reader.page.locator('.search-status', { hasText: 'paragraphs' }).waitFor();
    await reader.page.getByRole('searchbox').focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('Escape');
    expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('search-field-page');
    await reader.leave();
  });

  test('can open a result in another tab, for results are links', async () => {
    const reader = await Reader.with(browser);
    await reader.open('search/?q=negative+list');
    await reader.page.locator('.search-status', { hasText: 'paragraphs' }).waitFor();
    const opened = reader.page.context().waitForEvent('page');
    await reader.page
      .locator('.search-results .official a')
      .first()
      .click({ modifiers: ['Control'] });
    const tab = await opened;
    await tab.waitForURL(/\/iii\/\?q=negative\+list#iii-4$/);
    await reader.leave();
  });
});

describe('a reader who narrows results', () => {
  test('sees how many of each kind and section there are, and gets just those', async () => {
    const reader = await Reader.with(browser);
    await reader.open('search/');
    await reader.page.getByRole('searchbox').fill('opening up');
    const controls = reader.page.getByRole('group', { name: 'Show only' });
    await controls.getByRole('button', { name: 'Captions 1' }).click();
    expect(labels((await reader.results()).paragraphs)).toEqual(['I, figure 1']);
    expect(reader.page.url()).toMatch(/\?q=opening\+up&kind=captions$/);
    await controls.getByRole('button', { name: /^All/ }).click();
    await controls.getByRole('combobox', { name: 'Section' }).selectOption('v');
    expect(labels((await reader.results()).paragraphs).toSorted()).toEqual(['V.1', 'V.2', 'V.3']);
    expect(await reader.page.locator('.search-status').innerText()).toBe('3 paragraphs for “opening up”');
    await reader.leave();
  });

  test('has an address that shows the same again, and goes back and forward through what was searched', async () => {
    const reader = await Reader.with(browser);
    const { page } = reader;
    const shows = (status: string) => page.locator('.search-status', { hasText: status }).waitFor();
    await reader.open('search/?q=opening+up&section=iii');
    await shows('“opening up”');
    expect((await reader.results()).terms).toEqual([]);
    for (const place of (await reader.results()).paragraphs) expect(place).toMatch(/^III\.\d/);

    await page.getByRole('searchbox').fill('CPTPP');
    await shows('“CPTPP”');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=CPTPP$/);
    await page.getByRole('searchbox').fill('wto');
    await shows('“wto”');
    await page.waitForURL(/\?q=wto$/);
    await page.goBack();
    await shows('“CPTPP”');
    expect(await page.getByRole('searchbox').inputValue()).toBe('CPTPP');
    await page.goBack();
    await shows('“opening up”');
    expect(page.url()).toMatch(/\?q=opening\+up&section=iii$/);
    expect(await page.getByRole('combobox').inputValue()).toBe('iii');
    await page.goForward();
    await shows('“CPTPP”');
    await page.locator('.search-results .official a').first().click();
    await page.waitForURL(/#ii-2$/);
    await page.goBack();
    await shows('“CPTPP”');
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
