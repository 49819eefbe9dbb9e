/** A reader asks which edition of a law applied on a day. The site is built on 1 January 2021. */
import { describe, expect } from 'vitest';
import { violationsInEveryLook } from '../support/axe.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { test, UNSCRIPTED, wide } from '../support/test.ts';

const site = await Site.of('force');
const AT = 'pier-rules/@at/';
const at = (address: string) => `${site.url}${address}`;

/** Asks for a day on the page that is open. */
async function ask({ page }: Reader, day: string): Promise<void> {
  await page.getByLabel('Day').fill(day);
  await page.getByRole('button', { name: 'Show' }).click();
}

/** What the reader is told of a day, and where its links lead. */
async function answerIn(reader: Reader): Promise<{ said: string; links: (string | null)[] }> {
  const answer = reader.page.locator('.any-date-answer');
  await answer.locator('p').first().waitFor();
  const links = await answer.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return { said: (await answer.innerText()).replaceAll(/\s+/g, ' '), links };
}

describe('a reader who asks for a day', () => {
  test('comes from the editions of a law to the edition in force on that day, which says so above all else, and back', async ({
    openReader,
  }) => {
    const reader = await openReader();
    await reader.open(at('pier-rules/'));
    await reader.page.getByRole('link', { name: 'On any date' }).click();
    await ask(reader, '2020-03-01');
    await reader.page.waitForURL(at('pier-rules/@2019-06-15/?on=2020-03-01'));
    await reader.page.getByText('On 1 March 2020, this edition applied.').waitFor();
    expect(await reader.page.locator('header.front').innerText()).toMatch(/^On 1 March 2020, this edition applied\./);
    expect(await violationsInEveryLook(reader)).toEqual([]);
    await reader.page.goBack();
    await reader.page.waitForURL(at(AT));
  });

  test('comes from a passage to what it said on that day', async ({ openReader }) => {
    const reader = await openReader();
    await reader.open(at('pier-rules/p/chapter-ii-5/#history-heading'));
    await reader.page.getByRole('link', { name: 'What it said on any date' }).click();
    await ask(reader, '2020-03-01');
    await reader.page.waitForURL(at('pier-rules/@2019-06-15/chapter-i/#chapter-ii-5'));
    expect(await reader.canSee('#chapter-ii-5')).toBe(true);
  });

  test('is told if the edition of that day does not have the passage, and is led to its history', async ({
    openReader,
  }) => {
    const reader = await openReader();
    await reader.open(at(`${AT}?date=2020-03-01&passage=chapter-i-2-c`));
    const { said, links } = await answerIn(reader);
    expect(said).toContain('1 March 2020: The edition that applied on that day does not have this passage:');
    expect(links).toEqual(['/pier-rules/@2019-06-15/', '../p/chapter-i-2-c/#history-heading']);
  });

  test.for(['2019-06-30', '2021-01-01', '2020-13-01', 'yesterday'])(
    'is not told by the address of a front page that an edition applied on %s, when it did not',
    async (day, { openReader }) => {
      const reader = await openReader();
      await reader.open(at(`pier-rules/@2019-06-15/?on=${day}`));
      await reader.page.waitForLoadState('networkidle');
      expect(await reader.page.locator('.day-asked').isVisible()).toBe(false);
    },
  );

  test.for([
    ['2017-12-31', 'That day is before the first edition recorded here:', '/pier-rules/@2018-03-01/'],
    [
      '2019-06-20',
      'The last edition published by that day. Whether it applied then is not recorded here.',
      '/pier-rules/@2018-03-01/',
    ],
    ['2022-01-01', 'What applied on that day is not recorded here. The last edition recorded:', '/pier-rules/'],
  ] as const)('is told what is not known of %s', async ([day, said, edition], { openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(at(AT));
    await ask(reader, day);
    const answer = await answerIn(reader);
    expect(answer.said).toContain(said);
    expect(answer.links).toEqual([edition]);
    // What is said of the edition comes with it, and no more than that.
    expect(answer.said.includes('n force')).toBe(edition === '/pier-rules/');
  });

  test('is told nothing of a day that is in no calendar', async ({ openReader }) => {
    const reader = await openReader();
    await reader.open(at(`${AT}?date=2020-02-30`));
    await reader.page.waitForLoadState('networkidle');
    expect(await reader.page.locator('.any-date-answer').textContent()).toBe('');
    expect(reader.page.url()).toBe(at(`${AT}?date=2020-02-30`));
  });

  test('finds the edition in a list of days where no script runs', async ({ openReader }) => {
    const reader = await openReader(UNSCRIPTED);
    await reader.open(at(AT));
    expect(await reader.page.getByLabel('Day').isVisible()).toBe(false);
    const items = await reader.page.locator('.dated-editions > li').allInnerTexts();
    expect(items.map((item) => item.replaceAll(/\s+/g, ' '))).toEqual([
      'Edition of 1 November 2020 In force in these words since 1 January 2021, as at 1 October 2020.',
      'Edition of 15 June 2019 No longer in force: was in force from 1 July 2019 until 31 December 2020.',
      'Edition of 1 March 2018 Published on 1 March 2018. When it applied is not recorded here.',
    ]);
  });

  test('finds nothing wrong by axe-core, and all of it in a window of 320 px', async ({ openReader }) => {
    const reader = await openReader(wide(320));
    await reader.open(at(`${AT}?date=2019-06-20`));
    await answerIn(reader);
    expect(await violationsInEveryLook(reader)).toEqual([]);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
