import { describe, expect } from 'vitest';
import { REPORT, violations } from '../support/axe.ts';
import { choose } from '../support/copying.ts';
import { matchBar } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { CLIPBOARD, test, wide } from '../support/test.ts';

const dense = await Site.of('dense');
const belowPath = await Site.of('charterBelowPath');

const QUIET = 'harbour-charter/iii/?q=quiet+hours#iii-1';

describe('a reader who opens a result', () => {
  test.for([4, 5, 6])(
    'also sees the mark on a phone, far down a long paragraph and not under the bar: mooring %i',
    async (number, { openReader }) => {
      const reader = await openReader(wide(375, 667));
      await reader.open(`${dense.url}dense/i/?q=%22mooring+${number}%22#i-2`);
      expect(await reader.markedWords()).toEqual([`mooring ${number}`]);
      expect(await reader.canSeeMark()).toBe(true);
    },
  );

  test.for([
    ['港务费', 'harbour-charter/ii/?q=港务费#ii-3', 'Harbour dues'],
    ['ring-fencing', 'dues-memorandum/er/?q=ring-fencing#er-1', '专款专用'],
    ['harbor master', 'harbour-charter/i/?q=harbor+master#i-2', 'harbour master'],
  ] as const)(
    'sees the words marked that are called %s, even if a person wrote the link and the text has other words',
    async ([, link, words], { reader }) => {
      await reader.open(link);
      // The page loads search to learn that name. Until then, it only marks words of the query in the text.
      await matchBar(reader)
        .getByText(/Match \d/)
        .waitFor();
      expect(await reader.markedWords()).toContain(words);
    },
  );
});

describe('a reader who landed from search', () => {
  test.for([320, 375, 1440])(
    'at %i px sees the number on the background of its paragraph, targets of sufficient size, and the footer above the bar',
    async (width, { openReader }) => {
      const reader = await openReader({ ...wide(width, 667), bypassCSP: true });
      const { page } = reader;
      await reader.open(QUIET);
      await matchBar(reader)
        .getByText(/Match \d/)
        .waitFor();
      const run = `axe.run({ runOnly: ['target-size'], ${REPORT} })`;
      expect(await violations(reader, run)).toEqual([]);
      if (width < 768) {
        const ground = (selector: string) =>
          page.locator(selector).evaluate((one) => getComputedStyle(one).backgroundColor);
        expect(await ground('.numbered:has(#iii-1)')).not.toBe('rgba(0, 0, 0, 0)');
      }
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const footer = await page.locator('.site-footer a').last().boundingBox();
      const bar = await matchBar(reader).boundingBox();
      expect((footer?.y ?? NaN) + (footer?.height ?? NaN)).toBeLessThanOrEqual(bar?.y ?? NaN);
    },
  );

  test('goes forward and back through the matches in the order of the text, across sections and documents', async ({
    reader,
  }) => {
    await reader.open('search/?q=%22light+dues%22');
    await reader.page.locator('.search-status', { hasText: '3 paragraphs' }).waitFor();
    await reader.page.locator('.search-results a', { hasText: /^I\.2/ }).click();
    await matchBar(reader).getByText('Match 1 of 3').waitFor();
    expect(await reader.markedWords()).toEqual(['light dues']);
    await matchBar(reader).getByRole('link', { name: 'Next' }).click();
    await reader.page.waitForURL(/\/lights-plan\/iii\/\?q=%22light\+dues%22#iii-2$/);
    await matchBar(reader).getByText('Match 2 of 3').waitFor();
    expect(await reader.canSee('#iii-2')).toBe(true);
    await matchBar(reader).getByRole('link', { name: 'Next' }).click();
    await reader.page.waitForURL(/\/harbour-charter\/ii\/.*#ii-3$/);
    await matchBar(reader).getByText('Match 3 of 3').waitFor();
    expect(await matchBar(reader).getByRole('link', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
    await matchBar(reader).getByRole('link', { name: 'Previous' }).click();
    await matchBar(reader).getByText('Match 2 of 3').waitFor();
    expect(await reader.markedWords()).toEqual(['Light dues']);
  });

  test.for([320, 1440])(
    'at %i px sees that a link was copied, and still sees the bar',
    async (width, { openReader }) => {
      const reader = await openReader({ ...CLIPBOARD, ...wide(width) });
      await reader.open(QUIET);
      await matchBar(reader)
        .getByText(/Match \d/)
        .waitFor();
      await reader.page.getByRole('link', { name: 'Paragraph III.1' }).click();
      await choose(reader, 'Copy link');
      expect(await reader.canSee('.announcement')).toBe(true);
      expect(await reader.canSee('.matches p')).toBe(true);
    },
  );

  test('goes to the next match of a page without a reload, and the marks follow', async ({ reader }) => {
    await reader.open('lights-plan/iii/?q=crowns#iii-1');
    await matchBar(reader).getByText('Match 1 of 3').waitFor();
    await reader.page.evaluate(() => (document.documentElement.dataset['same'] = 'page'));
    await matchBar(reader).getByRole('link', { name: 'Next' }).click();
    await matchBar(reader).getByText('Match 2 of 3').waitFor();
    expect(await reader.canSee('#iii-2')).toBe(true);
    expect(await reader.markedWords()).toEqual(['crowns']);
    expect(await reader.page.evaluate(() => document.documentElement.dataset['same'])).toBe('page');
  });

  test('stays on the page of the whole document if they are there', async ({ reader }) => {
    await reader.open('lights-plan/full/?q=crowns#iii-1');
    await matchBar(reader).getByText('Match 1 of 3').waitFor();
    await matchBar(reader).getByRole('link', { name: 'Next' }).click();
    await reader.page.waitForURL(/\/lights-plan\/full\/\?q=crowns#iii-2$/);
    expect(await reader.canSee('#iii-2')).toBe(true);
  });

  test.for([
    ['the button', 'Enter', QUIET, '/harbour-charter/iii/#iii-1'],
    ['Escape', 'Escape', QUIET, '/harbour-charter/iii/#iii-1'],
    [
      'the button where other words were marked',
      'Enter',
      'harbour-charter/ii/?q=port+dues&mark=harbour+dues#ii-4',
      '/harbour-charter/ii/#ii-4',
    ],
  ] as const)(
    'removes the marks with %s by keyboard, and then has the plain address',
    async ([, key, from, plain], { reader }) => {
      await reader.open(from);
      await matchBar(reader)
        .getByText(/Match \d/)
        .waitFor();
      await matchBar(reader).getByRole('button').focus();
      await reader.page.keyboard.press(key);
      expect(await matchBar(reader).count()).toBe(0);
      expect(await reader.page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
      const { pathname, search, hash } = new URL(reader.page.url());
      expect(pathname + search + hash).toBe(plain);
      expect(await reader.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(hash);
    },
  );

  test('sees the text unchanged, nothing shifted, and the bar outside the article', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open('harbour-charter/iii/');
    const text = await reader.page.locator('article').innerHTML();
    const shifts = await reader.watchShifts();
    await reader.page.goto('about:blank');
    await reader.open(QUIET);
    await matchBar(reader).getByText('Match 2 of 2').waitFor();
    expect(await reader.page.locator('article').innerHTML()).toBe(text);
    expect(await reader.page.locator('article .matches').count()).toBe(0);
    expect(await shifts()).toEqual([]);
  });

  test('sees the words marked, but no links to other matches, if search cannot be loaded', async ({ reader }) => {
    reader.expectComplaints(/ERR_FAILED/);
    await reader.page.route(/pagefind/, (route) => route.abort());
    await reader.open(QUIET);
    expect(await reader.markedWords()).toEqual(['Quiet hours', 'quiet hours']);
    expect(await matchBar(reader).innerText()).toContain('Marked: “quiet hours”');
  });

  test('lands on a site below a sub-path too, with links to other matches', async ({ reader }) => {
    await reader.open(`${belowPath.url}lights-plan/ii/?q=quiet+hours#ii-2`);
    await matchBar(reader).getByText('Match 1 of 2').waitFor();
    await matchBar(reader).getByRole('link', { name: 'Next' }).click();
    await reader.page.waitForURL(/\/shelf\/reader\/harbour-charter\/iii\/\?q=quiet\+hours#iii-1$/);
  });
});
