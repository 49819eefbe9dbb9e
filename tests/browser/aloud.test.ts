import { describe, expect } from 'vitest';
import { violations } from '../support/axe.ts';
import { showMore } from '../support/copying.ts';
import type { Reader } from '../support/reader.ts';
import { test, wide } from '../support/test.ts';
import { failVoice, finishSentence, markedAsSpoken, provideVoices, said } from '../support/voice.ts';

const SECTION = 'harbour-charter/ii/';
const ENGLISH = [{ lang: 'en_GB', localService: true }];

const offer = ({ page }: Reader) => page.getByRole('menuitem', { name: 'Read aloud from here' });
const bar = ({ page }: Reader) => page.getByRole('group', { name: 'Reading aloud' });

/** Opens the menu at a paragraph, and waits until its citations have come. */
async function openMenu(reader: Reader, id: string): Promise<void> {
  await reader.page.locator(`a.number[href="#${id}"]`).click();
  await showMore(reader);
  await reader.page.getByRole('menuitemradio').first().waitFor();
}

/** Starts to read at a paragraph. */
async function listen(reader: Reader, address: string, id: string): Promise<void> {
  await reader.open(address);
  await openMenu(reader, id);
  await offer(reader).click();
  await bar(reader).waitFor();
}

describe('a reader who listens', () => {
  test('hears the text from a paragraph on, sentence by sentence, and sees which one is spoken', async ({ reader }) => {
    await provideVoices(reader, ENGLISH);
    await listen(reader, SECTION, 'ii-3');
    const text = await reader.page.locator('#ii-3').textContent();
    const heard: string[] = [];
    while (heard.join(' ') !== text && heard.length < 20) {
      const [sentence = ''] = await said(reader);
      expect(sentence).toMatch(/^en_GB: [A-Z].*\.$/);
      heard.push(sentence.replace('en_GB: ', ''));
      expect(await markedAsSpoken(reader)).toEqual(heard.slice(-1));
      await finishSentence(reader);
    }
    expect(heard.join(' ')).toBe(text);
    const [next = ''] = await said(reader);
    expect(await reader.page.locator('#ii-4').textContent()).toContain(next.replace('en_GB: ', ''));
  });

  test('can pause, hears the sentence again when it goes on, and can stop', async ({ reader }) => {
    await provideVoices(reader, ENGLISH);
    await listen(reader, SECTION, 'ii-3');
    const first = await said(reader);
    await reader.page.keyboard.press('Enter');
    expect(await said(reader)).toEqual([]);
    await bar(reader).getByRole('button', { name: 'Go on' }).click();
    expect(await said(reader)).toEqual(first);
    await bar(reader).getByRole('button', { name: 'Stop' }).click();
    expect(await bar(reader).count()).toBe(0);
    expect(await markedAsSpoken(reader)).toEqual([]);
    expect(await reader.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#ii-3');
  });

  test('follows the voice down the page, unless they look elsewhere', async ({ openReader }) => {
    const reader = await openReader({ ...wide(1024, 300), reducedMotion: 'reduce' });
    await provideVoices(reader, ENGLISH);
    await listen(reader, 'harbour-charter/full/', 'ii-2');
    const top = () => reader.page.evaluate(() => scrollY);
    const hear = async (sentences: number) => {
      for (let heard = 0; heard < sentences; heard++) await finishSentence(reader);
    };
    const before = await top();
    await hear(6);
    await expect.poll(top).toBeGreaterThan(before);
    await reader.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await hear(2);
    expect(await top()).toBe(0);
  });

  test('at the end of the page finds it as it was', async ({ reader }) => {
    await provideVoices(reader, ENGLISH);
    await reader.open(SECTION);
    const last = await reader.page.locator('article a.number').last().getAttribute('href');
    await listen(reader, SECTION, last?.slice(1) ?? '');
    for (let heard = 0; heard < 50 && (await bar(reader).count()) > 0; heard++) await finishSentence(reader);
    expect(await bar(reader).count()).toBe(0);
    expect(await markedAsSpoken(reader)).toEqual([]);
  });

  test('is told if the voice fails, and does not hear the rest in a rush', async ({ reader }) => {
    await provideVoices(reader, ENGLISH);
    await listen(reader, SECTION, 'ii-3');
    await said(reader);
    await failVoice(reader);
    await reader.page.getByText('This device stopped reading aloud.').waitFor();
    expect(await said(reader)).toEqual([]);
    expect(await bar(reader).count()).toBe(0);
  });

  test('of a text in another language hears a voice of that language', async ({ reader }) => {
    await provideVoices(reader, [
      ...ENGLISH,
      { lang: 'zh-HK', localService: true },
      { lang: 'zh-CN', localService: true },
    ]);
    await listen(reader, 'dues-memorandum/yi/', 'yi-2');
    expect(await said(reader)).toEqual([expect.stringMatching(/^zh-CN: .*。$/)]);
  });

  test('gets a bar on which axe-core finds nothing', async ({ openReader }) => {
    const reader = await openReader({ bypassCSP: true });
    await provideVoices(reader, ENGLISH);
    await listen(reader, SECTION, 'ii-3');
    expect(await violations(reader)).toEqual([]);
  });
});

describe('a reader is not offered to listen', () => {
  test.for([
    ['without a voice for the language', [{ lang: 'fr-FR', localService: true }]],
    ['with a voice to which the text would be sent', [{ lang: 'en-GB', localService: false }]],
  ] as const)('%s', async ([, voices], { reader }) => {
    await provideVoices(reader, voices);
    await reader.open(SECTION);
    await openMenu(reader, 'ii-3');
    await reader.page.waitForFunction('speechSynthesis.getVoices().length > 0');
    expect(await offer(reader).count()).toBe(0);
  });
});
