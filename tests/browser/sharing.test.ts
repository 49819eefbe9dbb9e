import { describe, expect } from 'vitest';
import { type Reader, SITE } from '../support/reader.ts';
import { CLIPBOARD, PHONE, test } from '../support/test.ts';

const at = (address: string) => new URL(address, SITE.url).href;

/** Gives the browser what phones have: a sheet of programs to share with, which the reader uses or closes. */
async function withSharing(reader: Reader, failure = ''): Promise<() => Promise<unknown>> {
  await reader.page.addInitScript((name) => {
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        Object.assign(window, { shared: data });
        return name === '' ? Promise.resolve() : Promise.reject(new DOMException('Not shared.', name));
      },
    });
  }, failure);
  return () => reader.page.evaluate(() => Object.entries(window).find(([name]) => name === 'shared')?.[1]);
}

describe('a reader with a phone', () => {
  test('shares a paragraph by the address that shows its words in previews', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    const shared = await withSharing(reader);
    await reader.open('harbour-charter/ii/');
    await reader.page.getByRole('link', { name: 'Paragraph II.4' }).tap();
    await reader.page.getByRole('menuitem', { name: 'Share II.4' }).tap();
    const title = 'The Harbour Charter of Pellan Bay, II.4';
    expect(await shared()).toEqual({ title, url: at('harbour-charter/p/ii-4/') });
  });

  test('shares a page, of a section or of a document', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    const shared = await withSharing(reader);
    await reader.open('harbour-charter/ii/?q=berth');
    await reader.page.getByRole('link', { name: 'Paragraph II.4' }).tap();
    await reader.page.getByRole('menuitem', { name: 'More' }).tap();
    await reader.page.getByRole('menuitem', { name: 'Share this page' }).tap();
    expect(await shared()).toMatchObject({ url: at('harbour-charter/ii/') });
    await reader.open('harbour-charter/');
    await reader.page.getByRole('button', { name: 'Share this page' }).tap();
    expect(await shared()).toEqual({ title: await reader.page.title(), url: at('harbour-charter/') });
  });

  test('may close the list of programs, and nothing is copied or said', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    const shared = await withSharing(reader, 'AbortError');
    await reader.open('harbour-charter/');
    await reader.page.getByRole('button', { name: 'Share this page' }).tap();
    expect(await shared()).toBeDefined();
    expect(await reader.page.locator('.announcement, .panel[open]').count()).toBe(0);
  });

  test('gets the link on the clipboard if the device refuses to share it', async ({ openReader }) => {
    const reader = await openReader({ ...PHONE, ...CLIPBOARD });
    await withSharing(reader, 'NotAllowedError');
    await reader.open('harbour-charter/');
    await reader.page.getByRole('button', { name: 'Share this page' }).tap();
    await reader.page.locator('.announcement', { hasText: 'Link copied' }).waitFor();
    expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toBe(at('harbour-charter/'));
  });
});

test('a reader whose browser cannot share is offered nothing of the kind', async ({ reader }) => {
  await reader.open('harbour-charter/');
  await reader.page.getByRole('button', { name: 'Copy the citation in Chicago' }).waitFor();
  expect(await reader.page.getByText('Share this page').count()).toBe(0);
  await reader.open('harbour-charter/ii/');
  await reader.page.getByRole('link', { name: 'Paragraph II.4' }).click();
  await reader.page.getByRole('menuitem', { name: 'Copy link' }).waitFor();
  expect(await reader.page.getByRole('menuitem', { name: 'Share' }).count()).toBe(0);
});
