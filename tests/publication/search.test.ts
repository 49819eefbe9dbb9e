import { describe, expect } from 'vitest';
import { labelsOf } from '../support/reader.ts';
import { test } from '../support/test.ts';

describe('a reader who searches the article', () => {
  test('for "negative list" gets the term, then III.4 and III.2, and lands on III.4 with its words marked', async ({
    reader,
  }) => {
    await reader.open('high-standard-opening-up/i/');
    await reader.page.keyboard.press('/');
    const { terms, paragraphs } = await reader.search('negative list');
    expect(terms[0]).toBe('negative list');
    expect(labelsOf(paragraphs)).toEqual(['III.4', 'III.2']);
    expect(paragraphs[0]).toBe('III.4 · Improving the systems and mechanisms for high-standard opening up');

    await reader.page.locator('.search-results a', { hasText: 'III.4' }).click();
    await reader.page.waitForURL(/\/high-standard-opening-up\/iii\/\?q=negative\+list#iii-4$/);
    expect(await reader.canSee('#iii-4')).toBe(true);
    expect(await reader.markedWords()).toEqual(['negative list']);
  });

  test('has it found by Pagefind: its client and its index are loaded, and its files hold what is shown', async ({
    reader,
  }) => {
    await reader.open('search/');
    await reader.page.getByRole('searchbox').focus();
    const { paragraphs } = await reader.search('negative list');
    expect(labelsOf(paragraphs)).toEqual(['III.4', 'III.2']);
    const asked = reader.requests.map((url) => new URL(url).pathname);
    expect(asked).toContain('/pagefind/pagefind.js');
    expect(asked).toContainEqual(expect.stringMatching(/^\/pagefind\/index\/[^/]+\.pf_index$/));
    expect(asked.filter((path) => /^\/pagefind\/[0-9a-f]+\/text\//.test(path))).toHaveLength(1);
  });

  test('for "institutional opening" gets II.1, III.1 and III.6 as the first three paragraphs', async ({ reader }) => {
    await reader.open('');
    await reader.page.keyboard.press('Control+K');
    const { terms, paragraphs } = await reader.search('institutional opening');
    expect(terms[0]).toBe('institutional opening up');
    expect(labelsOf(paragraphs).slice(0, 3)).toEqual(['II.1', 'III.1', 'III.6']);
  });

  test.for([
    ['wto', 'World Trade Organization'],
    ['opening up', 'opening up'],
    ['BRI', 'Belt and Road Initiative'],
    ['fumian qingdan', 'negative list'],
  ] as const)('for %s gets first the term of that very name, %s', async ([query, name], { sameReader }) => {
    await sameReader.open('');
    await sameReader.page.keyboard.press('/');
    const { terms } = await sameReader.search(query);
    expect(terms[0]).toBe(name);
  });

  test.for([
    ['CPTPP', 'II.2'],
    ['制度型开放', 'II.1'],
    ['zhidu xing kaifang', 'II.1'],
    ['"foreign investment negative list"', 'III.4'],
  ] as const)('finds by %s the paragraph %s', async ([query, label], { sameReader }) => {
    await sameReader.open('');
    await sameReader.page.keyboard.press('/');
    const { paragraphs } = await sameReader.search(query);
    expect(labelsOf(paragraphs)).toContain(label);
  });
});
