import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { CHARTER, documentOf } from '../support/charter.ts';
import { sectionPages } from '../support/library.ts';
import { officialIds, officialText, parsePage, Site } from '../support/site.ts';

const site = await Site.of('charter');

describe.each(CHARTER.documents.map(({ id }) => id))('a reader of the official text of %s', (id) => {
  const document = documentOf(id);
  const sections = sectionPages(document);
  const full = site.page(`${id}/full/`);

  test('gets every block of the source, in order and unchanged, from the section pages', () => {
    const shown = sections.flatMap((address, index) => {
      const [heading, ...blocks] = officialText(site.page(address));
      if (document.sections[index]?.blocks[0]?.kind === 'heading') return [heading, ...blocks];
      expect(heading, 'a section without a heading stands below the title').toBe(document.title);
      return blocks;
    });
    expect([document.title, ...shown]).toEqual(document.lines);
  });

  test('hears it in its language and reads it in its direction', () => {
    for (const address of [...sections, `${id}/full/`]) {
      const text = site.page(address).querySelector('article');
      expect(text?.lang, address).toBe(document.language);
      expect(text?.dir, address).toBe(document.language === 'ar' ? 'rtl' : '');
    }
  });

  test('gets the same from the full-text page, with the ids of the section pages', () => {
    expect(officialText(full)).toEqual(document.lines);
    expect(officialIds(full)).toEqual(officialIds(...sections.map((address) => site.page(address))));
  });

  test('finds nothing else in the article: no number, note or label of ours', () => {
    for (const address of [...sections, `${id}/full/`]) {
      const article = site.page(address).querySelector('article');
      const text = officialText(site.page(address)).join('');
      expect(article?.textContent.replaceAll('\n', '').trim(), address).toBe(text);
    }
  });

  test('finds paragraphs and captions numbered from 1 in every section, each kind on its own', () => {
    const expected = document.sections.flatMap(({ slug, blocks }) => {
      const count = { paragraph: 0, caption: 0 };
      return blocks.flatMap(({ kind }) => {
        if (kind !== 'paragraph' && kind !== 'caption') return [];
        count[kind] += 1;
        return [`${slug}-${kind === 'caption' ? 'figure-' : ''}${count[kind]}`];
      });
    });
    expect(officialIds(full)).toEqual(expected);
  });

  test('hears it in its own language, and reads it in the direction of its script', () => {
    for (const address of [...sections, `${id}/full/`]) {
      const article = site.page(address).querySelector('article');
      expect(article?.getAttribute('lang'), address).toBe(document.language);
      expect(article?.getAttribute('dir'), address).toBe(document.language === 'ar' ? 'rtl' : null);
    }
  });

  test('reads first on the front page where the text is from, and how to check it by the SHA-256 of the source', () => {
    const source = readFileSync(`tests/fixtures/charter/content/documents/${id}/source.txt`);
    const hash = createHash('sha256').update(source).digest('hex');
    const [provenance, contents] = site
      .page(`${id}/`)
      .querySelectorAll('main section:not([aria-labelledby="editions-heading"])');
    expect(provenance?.textContent).toContain(hash);
    expect(provenance?.textContent).toContain('sha256sum source.txt should print the same value');
    expect(provenance?.querySelector(`a[href="/${id}/source.txt"]`)).not.toBeNull();
    expect(contents?.querySelector('h2')?.textContent).toBe('Contents');
  });

  test('gets only official text in a reader mode', () => {
    const address = `${id}/full/`;
    const page = parsePage(site.file(address), `https://reader.example/${address}`);
    // Readability wants 500 characters, but Chinese says in 50 what English says in 500.
    const parsed = new Readability(page, { charThreshold: 50 }).parse();
    const [, ...below] = officialText(full);
    // Reader modes show the title on their own, above the text or in it.
    expect([bare(below), bare([document.title, ...below])]).toContain(bare([parsed?.textContent ?? '']));
  });
});

/** Joins texts without white space. */
const bare = (texts: readonly string[]) => texts.join('').replace(/\s+/gu, '');
