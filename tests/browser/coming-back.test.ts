import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { PHONE, test as plain, wide } from '../support/test.ts';

const FRONT = 'harbour-charter/';
const SECTION = `${FRONT}iii/`;

/** A window so low that every section has to be scrolled. */
const test = plain.extend('reader', ({ openReader }) => openReader(wide(1440, 400)));

/** Reads the section as far as a paragraph. */
async function readTo(reader: Reader, id: string, label: string): Promise<void> {
  await reader.open(SECTION);
  await reader.page.evaluate((wanted) => document.getElementById(wanted)?.scrollIntoView(), id);
  await reader.page.locator('.reading-place', { hasText: label }).waitFor();
}

/** Scrolls to the end, and waits until the page has noticed. */
async function scrollToEnd({ page }: Reader): Promise<void> {
  const loaded = page.waitForResponse(/reached-end/);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await loaded;
  await page.waitForTimeout(500);
}

/** Returns the offers to continue on the open page. */
const offers = (reader: Reader) => reader.page.getByRole('link', { name: /Continue at/ }).allInnerTexts();

/** Returns the whole line of offers on the front page. */
const offered = async (reader: Reader) =>
  (await reader.page.locator('.resume').innerText()).replaceAll(/\s+/g, ' ').trim();

describe('a reader who comes back', () => {
  test('can continue where they stopped, and lands there', async ({ reader }) => {
    await readTo(reader, 'iii-3', 'III.3');
    await reader.open(FRONT);
    await reader.page.getByRole('link', { name: 'Continue at III.3' }).waitFor();
    // The offer replaces the link to the beginning, which is for other readers.
    expect(await reader.page.getByRole('link', { name: 'Start reading' }).isVisible()).toBe(false);
    await reader.page.getByRole('link', { name: 'Continue at III.3' }).click();
    expect(new URL(reader.page.url()).hash).toBe('#iii-3');
    expect(await reader.canSee('#iii-3')).toBe(true);
  });

  test('sees on the home page in which document that was', async ({ reader }) => {
    await readTo(reader, 'iii-3', 'III.3');
    await reader.open('');
    expect(await offers(reader)).toEqual(['Continue at III.3 · The Harbour Charter of Pellan Bay']);
  });

  test('with a phone sees that on the first screen of the home page, before all else that it offers', async ({
    openReader,
  }) => {
    const reader = await openReader(PHONE);
    await readTo(reader, 'iii-3', 'III.3');
    await reader.open('');
    const offer = reader.page.getByRole('link', { name: /Continue at/ });
    const { y = NaN } = (await offer.boundingBox()) ?? {};
    const others = await reader.page
      .locator('main :is(figure, form, h2)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(y).toBeLessThan(Math.min(500, ...others));
  });

  test('can dismiss the offer, which then stays away', async ({ reader }) => {
    await readTo(reader, 'iii-4', 'III.4');
    await reader.open('');
    await reader.page.getByRole('button', { name: 'Forget this place' }).click();
    expect(await offers(reader)).toEqual([]);
    await reader.open('');
    expect(await offers(reader)).toEqual([]);
  });

  test('sees the offer on other pages of the document, but not on that page itself, nor after following a link to a paragraph', async ({
    reader,
  }) => {
    await readTo(reader, 'iii-3', 'III.3');
    await reader.open(`${FRONT}i/`);
    expect(await offers(reader)).toEqual(['Continue at III.3']);
    await reader.open(SECTION);
    expect(await offers(reader)).toEqual([]);
    await reader.open(`${FRONT}i/#i-2`);
    expect(await offers(reader)).toEqual([]);
  });

  test('sees no offer after opening a page without scrolling, however much of it was visible', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(1440, 2000));
    await reader.open(FRONT);
    expect(await offers(reader)).toEqual([]);
    await reader.open(SECTION);
    await reader.page.locator('.reading-place', { hasText: 'III.' }).waitFor();
    await reader.open(FRONT);
    expect(await offers(reader)).toEqual([]);
  });

  test('sees which sections they have read to the end, in the contents of every page', async ({ reader }) => {
    const readOnes = () =>
      reader.page
        .locator('.contents a', { has: reader.page.getByRole('img', { name: 'read', exact: true }) })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await reader.page.clock.install();
    await readTo(reader, 'iii-3', 'III.3');
    expect(await readOnes()).toEqual([]);
    await scrollToEnd(reader);
    // Who only scrolls to the end has not read the section.
    expect(await readOnes()).toEqual([]);
    await reader.page.clock.fastForward('02:00');
    await expect.poll(readOnes).toEqual([`/${SECTION}`]);
    for (const address of [`${FRONT}i/`, FRONT]) {
      await reader.open(address);
      expect(await readOnes(), address).toEqual([`/${SECTION}`]);
    }
  });

  test('has read a section from whose end they went on to the next', async ({ reader }) => {
    await reader.open(`${FRONT}i/`);
    const { page } = reader;
    await scrollToEnd(reader);
    await page.locator('a[rel=next]').click();
    await page.waitForURL(/\/ii\/$/);
    const read = page.locator('.contents a', { has: page.getByRole('img', { name: 'read', exact: true }) });
    await expect.poll(() => read.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([`/${FRONT}i/`]);
  });

  test('keeps their place while they look something up, from search, a shared link or a footnote', async ({
    reader,
  }) => {
    await readTo(reader, 'iii-3', 'III.3');
    await reader.open(`${FRONT}i/?q=berth#i-2`);
    await reader.page.mouse.wheel(0, 60);
    await reader.page.waitForTimeout(300);
    await reader.open(`${FRONT}full/#ii-4`);
    await reader.page.mouse.wheel(0, 60);
    await reader.page.waitForTimeout(300);
    await reader.open(FRONT);
    expect(await offers(reader)).toEqual(['Continue at III.3']);
  });

  test('is offered both places once they read on from what they looked up, and chooses one', async ({ reader }) => {
    await readTo(reader, 'iii-3', 'III.3');
    await reader.open(`${FRONT}full/#i-1`);
    await reader.page.evaluate(() => document.getElementById('ii-4')?.scrollIntoView());
    await reader.page.locator('.reading-place', { hasText: 'II.4' }).waitFor();
    await reader.open(FRONT);
    expect(await offered(reader)).toBe('Continue at III.3, where you were II.4, looked up Forget this place');
    await reader.page.getByRole('link', { name: 'looked up' }).click();
    await reader.page.waitForURL(/full\/#ii-4$/);
    await reader.open(FRONT);
    expect(await offered(reader)).toBe('Continue at II.4 Forget this place');
  });

  test('goes on from where they continue, which is no look-up', async ({ reader }) => {
    await readTo(reader, 'iii-1', 'III.1');
    await reader.open(FRONT);
    await reader.page.getByRole('link', { name: 'Continue at III.1' }).click();
    await reader.page.evaluate(() => document.getElementById('iii-3')?.scrollIntoView());
    await reader.page.locator('.reading-place', { hasText: 'III.3' }).waitFor();
    await reader.open(FRONT);
    expect(await offers(reader)).toEqual(['Continue at III.3']);
  });

  test('reads on by staying for twenty seconds where they arrived', async ({ reader }) => {
    await readTo(reader, 'iii-3', 'III.3');
    await reader.page.clock.install();
    await reader.open(`${FRONT}i/#i-2`);
    await reader.page.clock.fastForward(21_000);
    await reader.open(FRONT);
    expect(await offered(reader)).toMatch(/^Continue at III\.3, where you were I\.\d, looked up/);
  });
});
