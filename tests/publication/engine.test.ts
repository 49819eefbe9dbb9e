/** The engine knows nothing about this publication, so that others who use it only edit `content/`. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { romanOrders } from '../../src/features/terms/languages.ts';
import { getPublication } from '../../src/content.ts';

/** Returns the names that code contains, each with its file. */
function saidIn(files: readonly string[], names: Iterable<string>): string[] {
  const sought = [...new Set(names)].map((name) => name.toLowerCase());
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').toLowerCase();
    return sought.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
  });
}

const CODE = globSync('src/**/*.{ts,astro,css}');

const { documents, terms } = getPublication();

test('no code names a document, a publisher or a term of the publication', () => {
  const ofDocuments = documents.flatMap(({ id, title, publisher }) => [id, title, publisher]);
  const ofTerms = terms.flatMap(({ id, label, renderings, names }) => [
    ...[id, label, ...renderings],
    ...Object.values(names).flatMap(({ name, short = name, roman = name }) => [name, short, roman]),
  ]);
  // A single word may be in any text.
  const telling = ofTerms.filter((name) => /[\s-]|\p{Script=Han}/u.test(name));
  expect(telling.length).toBeGreaterThan(100);
  expect(saidIn(CODE, [...ofDocuments, ...telling])).toEqual([]);
});

test('only code for languages and words of the interface names a language of its terms', () => {
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const languages = terms.flatMap(({ names }) => Object.keys(names)).map((tag) => english.of(tag) ?? tag);
  const romanised = romanOrders(terms).map(({ id }) => id);
  expect(languages.length).toBeGreaterThan(0);
  expect(romanised.length).toBeGreaterThan(0);
  const others = CODE.filter((file) => !/^src\/(?:core\/languages|ui)\//.test(file));
  expect(saidIn(others, [...languages, ...romanised])).toEqual([]);
});
