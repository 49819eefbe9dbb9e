import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/core/languages/interface.ts';
import { readInterface } from '../../src/ui/compile/interface.ts';
import { nameOfMessage } from '../../src/ui/compile/parameters.ts';
import { typesOfWords } from '../../src/ui/compile/types.ts';
import { said } from '../support/said-words.ts';

/** The languages in which every word of the interface is promised. Others may still lack some. */
const COMPLETE = ['zh-Hans'];

/** Words that may be the same in every language: signs, and names of formats. */
const SAME = new Set([
  'page.settingsSign',
  // The name of a field, for an editor.
  'document-kinds.[kind]',
  'landing.quote',
  'search.quote',
  'search.choice',
  'linked-words.quoted',
  ...['document.md', 'document.docx', 'document.akn.xml', 'annotations.jsonld', 'cite.bib'].map(
    (file) => `exports.${file}.name`,
  ),
]);

/** Names of formats that are written alike everywhere: EPUB, CSL-JSON. */
const ACRONYM = /^[A-Z-]{2,}$/;

const english = readInterface('en');

/** What every message of a language says for some counts, by its name. */
const samplesOf = async (language: string) => {
  const inLanguage = readInterface(language);
  return Promise.all(
    inLanguage.messages.map(async (message) => ({
      name: message.path.map(nameOfMessage).join('.'),
      samples: await Promise.all([0, 1, 2].map((count) => said(message, inLanguage, count))),
    })),
  );
};

test('a programmer who names a message that there is not, or gives it something else, is told by the types', () => {
  expect(readFileSync('src/ui/words.d.ts', 'utf8'), 'run npm run schemas').toBe(typesOfWords(english));
});

test.each(interfaceLanguages)('a publisher can build a site in %s', (language) => {
  expect(readInterface(language).faults).toEqual([]);
});

describe.each(COMPLETE)('a reader of the interface in %s', (language) => {
  test('reads nothing in English', async () => {
    expect(readInterface(language).missing).toEqual([]);
    const inEnglish = new Map((await samplesOf('en')).map(({ name, samples }) => [name, samples]));
    for (const { name, samples } of await samplesOf(language)) {
      for (const sample of samples) {
        expect(sample, name).toMatch(/\S/);
        expect(sample, name).not.toMatch(/undefined|\[object|NaN|=>/);
      }
      if (!SAME.has(name) && !samples.every((sample) => ACRONYM.test(sample)))
        expect(samples, name).not.toEqual(inEnglish.get(name));
    }
  });
});

/** The nouns that are counted. */
const THINGS = '(?:numbered )?(?:term|place|paragraph|section|figure|quotation|call|claim|page|time|sentence)';

test('a reader of the interface in English reads the singular for one and the plural for none and two', async () => {
  for (const message of english.messages.filter(({ parameters }) => parameters !== undefined)) {
    const name = message.path.join('.');
    expect(await said(message, english, 1), name).not.toMatch(new RegExp(String.raw`\b1 ${THINGS}s\b`));
    for (const count of [0, 2])
      expect(await said(message, english, count), name).not.toMatch(new RegExp(String.raw`\b${count} ${THINGS}\b`));
  }
});
