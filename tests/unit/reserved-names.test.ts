import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { slug } from '../../src/core/schemas/fields.ts';
import { DOCUMENT_PAGES, PAGE_IDS, SITE_PAGES, TERM_PAGES } from '../../src/core/addresses/reserved-names.ts';

/** Returns the names of pages in a folder of the engine that a document, section or term could have too. */
const pagesIn = (folder: string) =>
  readdirSync(`src/pages/${folder}`)
    // A file with another extension, such as robots.txt, has no such address.
    .filter((file) => !/\..+\.ts$/.test(file))
    .map((file) => file.replace(/\..*$/, ''))
    .filter((name) => name !== 'index' && slug.safeParse(name).success);

describe('no document, section or term can be named', () => {
  test.each([
    ['site', '', SITE_PAGES],
    ['document', '[...document]', DOCUMENT_PAGES],
    ['index of terms', 'terms', TERM_PAGES],
  ])('like a page of the %s', (_, folder, taken) => {
    expect(pagesIn(folder).filter((name) => !taken.includes(name))).toEqual([]);
  });

  test('like a page of a later version of the engine', () => {
    expect(SITE_PAGES).toEqual(expect.arrayContaining(['check', 'corrections', 'oembed']));
    expect(DOCUMENT_PAGES).toContain('p');
    expect(TERM_PAGES).toContain('table');
  });
});

test('a heading cannot have the address of a part of pages, and can have every other one', () => {
  const drawn = globSync(['src/**/*.astro', 'src/features/*/client/*.ts']).flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/\bid(?:="|: ')([a-z][a-z-]*)["']/g), ([, id = '']) => id),
  );
  // The search page has no headings from content.
  const ids = new Set(drawn.filter((id) => id !== 'terms'));
  expect([...PAGE_IDS]).toEqual([...ids].toSorted());
});
