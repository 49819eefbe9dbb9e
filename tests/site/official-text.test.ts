import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { officialText, readPage, SECTION_PAGES } from '../support/pages.ts';
import { sourceLines } from '../support/source.ts';

describe('a reader of the official text', () => {
  test('gets every block of the source, in order and unchanged, from the section pages', () => {
    expect(SECTION_PAGES.flatMap((address) => officialText(readPage(address)))).toEqual(sourceLines());
  });

  test('gets the same from the full-text page', () => {
    expect(officialText(readPage('high-standard-opening-up/full/'))).toEqual(sourceLines());
  });

  test('finds nothing else in the article: no number, note or label of ours', () => {
    for (const address of [...SECTION_PAGES, 'high-standard-opening-up/full/']) {
      const article = readPage(address).querySelector('article');
      const text = officialText(readPage(address)).join('');
      expect(article?.textContent.replaceAll('\n', '').trim(), address).toBe(text);
    }
  });

  test('finds the numbers that the design promises: 27 paragraphs and 2 captions', () => {
    const ids = [...readPage('high-standard-opening-up/full/').querySelectorAll('article :is(p, figcaption)[id]')].map(
      ({ id }) => id,
    );
    const numbered = (slug: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${slug}-${index + 1}`);
    const captions = ['i-figure-1', 'ii-figure-1'];
    expect(ids.filter((id) => !captions.includes(id))).toEqual([
      ...numbered('introduction', 2),
      ...numbered('i', 5),
      ...numbered('ii', 6),
      ...numbered('iii', 7),
      ...numbered('iv', 4),
      ...numbered('v', 3),
    ]);
    expect(ids.filter((id) => captions.includes(id))).toEqual(captions);
  });

  test('can check on the front page which text that is, by the SHA-256 of the source', () => {
    const source = readFileSync('content/documents/high-standard-opening-up/source.txt');
    const hash = createHash('sha256').update(source).digest('hex');
    expect(readPage('high-standard-opening-up/').querySelector('main')?.textContent).toContain(hash);
  });

  test('gets official text only from a reader mode', () => {
    const address = 'high-standard-opening-up/iii/';
    const html = readFileSync(`${inject('site').folder}${address}index.html`, 'utf8');
    const page = new JSDOM(html, { url: `https://reader.example/${address}` }).window.document;
    const parsed = new Readability(page).parse();
    const expected = officialText(readPage(address)).slice(1);
    const lines = (parsed?.textContent ?? '').split('\n').map((line) => line.trim());
    expect(lines.filter((line) => line !== '' && !expected.includes(line) && !parsed?.title?.includes(line))).toEqual(
      [],
    );
    expect(lines).toEqual(expect.arrayContaining(expected));
  });
});
