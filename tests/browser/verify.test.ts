/** A reader who doubts a text holds it against the page of its publisher. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { violationsInEveryLook } from '../support/axe.ts';
import { test, UNSCRIPTED, wide } from '../support/test.ts';

/** The page of the publisher, as a reader copies it: the text as it was received, with menus around it. */
const page = (document: string, change: (text: string) => string = (text) => text) =>
  `Home News About\n${change(readFileSync(`tests/fixtures/charter/content/documents/${document}/source.txt`, 'utf8'))}\nPrint`;

test('a reader who came by a link is led from whose text it is to how they can know', async ({ openReader }) => {
  const reader = await openReader(wide(375));
  await reader.open('harbour-charter/iii/#iii-2');
  await reader.page.getByRole('link', { name: 'How do I know?' }).click();
  await reader.page.waitForURL(/harbour-charter\/@verify\/$/);
  expect(await reader.page.getByRole('heading', { level: 1 }).innerText()).toBe('How do I know?');
  expect(await violationsInEveryLook(reader)).toEqual([]);
});

test.for(['harbour-charter', 'dues-memorandum', 'small-ports-declaration', 'lights-plan', 'open-quay-article'])(
  'a reader who pastes the publisher’s page of %s is told that all of it is there, and nothing is sent',
  async (id, { openReader }) => {
    const reader = await openReader(wide(320));
    await reader.open(`${id}/@verify/`);
    await reader.page.getByLabel('The publisher’s page').fill(page(id));
    await reader.page.getByRole('button', { name: 'Compare' }).click();
    const said = reader.page.locator('form.verify [role=status]');
    await expect
      .poll(() => said.innerText())
      .toMatch(
        / of \d+ paragraphs and headings are on that page, letter by letter\. Nothing in our text differs from it\. What the page has before and after the text is not compared\.$/,
      );
    const [same, all] = (await said.innerText()).match(/\d+/g) ?? [];
    expect(same).toBe(all);
    expect(await reader.page.locator('.verify-results li').allInnerTexts()).toEqual([]);
    expect(reader.requestsElsewhere).toEqual([]);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);

test('a reader sees the one word that differs, and comes to its paragraph', async ({ openReader }) => {
  const reader = await openReader({ ...wide(1440), bypassCSP: true });
  await reader.open('harbour-charter/@verify/');
  const changed = page('harbour-charter', (text) => text.replace('owns no boats', 'owns two boats'));
  await reader.page.getByLabel('The publisher’s page').fill(changed);
  await reader.page.getByRole('button', { name: 'Compare' }).click();
  await reader.page.locator('.verify-results del', { hasText: /^no\s*$/ }).waitFor();
  expect(await reader.page.locator('.verify-results ins').allInnerTexts()).toEqual([expect.stringMatching(/^two\s*$/)]);
  expect(await violationsInEveryLook(reader)).toEqual([]);
  await reader.page.locator('.verify-results a').click();
  await reader.page.waitForURL(/harbour-charter\/i\/#i-1$/);
});

test('a reader who pastes another page, or nothing, is told so', async ({ reader }) => {
  await reader.open('harbour-charter/@verify/');
  const said = reader.page.locator('form.verify [role=status]');
  await reader.page.getByRole('button', { name: 'Compare' }).click();
  expect(await said.innerText()).toBe('Paste the page first.');
  await reader.page.getByLabel('The publisher’s page').fill(page('lights-plan'));
  await reader.page.getByRole('button', { name: 'Compare' }).click();
  await expect.poll(() => said.innerText()).toMatch(/^Less than half of this text/);
});

test('a sceptic reads what was compared with what when the site was made, how much of it, and what was not', async ({
  reader,
}) => {
  await reader.open('harbour-charter/@verify/');
  const facts = reader.page.locator('main dl.facts');
  const said = (await facts.innerText()).replace(/\s+/g, ' ');
  const lines = readFileSync('tests/fixtures/charter/content/documents/harbour-charter/source.txt', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  expect(said).toContain(`${lines.length} lines with ${lines.join('').length.toLocaleString('en')} characters`);
  expect(said).toMatch(/Our copy source\.txt, with the text as we received it on \d+ \w+ \d{4} Compared with/);
  expect(said).toMatch(
    /the pages of its \d+ sections and the page with the full text the text in document\.txt, .* Found/,
  );
  expect(said).toMatch(/Not compared .* The publisher’s page\./);
});

test('a reader without scripts is told what the comparison needs, and reads the rest', async ({ openReader }) => {
  const reader = await openReader(UNSCRIPTED);
  await reader.open('harbour-charter/@verify/');
  expect(await reader.page.locator('main').innerText()).toContain('needs JavaScript');
  expect(await reader.page.locator('form.verify').isVisible()).toBe(false);
  expect(await reader.page.locator('main').innerText()).toContain('If one letter differs, nothing is published.');
});
