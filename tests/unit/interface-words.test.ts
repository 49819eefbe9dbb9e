import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/core/languages/interface.ts';

const FOLDER = new URL('../../src/ui/', import.meta.url);

/** Every language of the interface except English, in which words are written first. */
const OTHERS = interfaceLanguages.filter((language) => language !== 'en');

const roomsOf = (language: string) => readdirSync(new URL(`${language}/`, FOLDER)).toSorted();

/** Words that may be the same in every language: signs, and names of formats. */
const SAME = new Set([
  'page.ts words.settingsSign',
  // The name of a field, for an editor.
  'document-kinds.ts words.[kind]',
  'landing.ts words.quote',
  'search.ts words.quote',
  'search.ts words.choice',
  ...['markdown', 'epub', 'word', 'json', 'akomaNtoso', 'annotations', 'bibtex', 'ris', 'csl'].map(
    (format) => `exports.ts words.${format}.name`,
  ),
]);

type Said = string | ((count: number) => string);

/** Returns the words of a file by their names, such as "words.sizes.small". Functions are called with a number. */
async function wordsOf(language: string, room: string): Promise<ReadonlyMap<string, Said>> {
  const module: unknown = await import(new URL(`${language}/${room}`, FOLDER).pathname);
  return new Map(entriesOf(module, ''));
}

function entriesOf(value: unknown, name: string): [string, Said][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'function')
    return [[name, (count) => joined(Reflect.apply(value, undefined, Array(value.length).fill(argument(count))))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, name === '' ? key : `${name}.${key}`));
}

/**
 * Replaces every kind of argument of words: a number or a text, a function that makes links and here leaves words as they
 * are, a list with one element, and several counts.
 */
const argument = (count: number) =>
  Object.assign((words: string) => words, { valueOf: () => count, toString: () => String(count) }, lists(count));

const lists = (count: number) => ({
  map: (write: (text: string) => string) => [write(String(count))],
  [Symbol.iterator]: () => [String(count)].values(),
  ...Object.fromEntries(['terms', 'paragraphs', 'headings', 'captions', 'notes'].map((kind) => [kind, count])),
});

const joined = (said: unknown) => (Array.isArray(said) ? said.join('') : String(said));

const samplesOf = (said: Said) => (typeof said === 'string' ? [said] : [0, 1, 2].map(said));

/** Says whether a language may have the same word as English, as French has "documents": a single word in Latin letters. */
const mayShare = (language: string, samples: readonly string[]) =>
  new Intl.Locale(language).maximize().script === 'Latn' && samples.every((sample) => !/\S\s\S/.test(sample));

describe.each(OTHERS)('a reader of the interface in %s', (language) => {
  test('finds every file of words', () => {
    expect(roomsOf(language)).toEqual(roomsOf('en'));
  });

  test.each(roomsOf('en'))('finds every word of %s, in that language', async (room) => {
    const english = await wordsOf('en', room);
    const own = await wordsOf(language, room);
    expect([...own.keys()]).toEqual([...english.keys()]);
    for (const [name, said] of own) {
      for (const sample of samplesOf(said)) {
        expect(sample, name).toMatch(/\S/);
        expect(sample, name).not.toMatch(/undefined|\[object|NaN/);
      }
      if (SAME.has(`${room} ${name}`) || mayShare(language, samplesOf(said))) continue;
      expect(samplesOf(said), name).not.toEqual(samplesOf(english.get(name) ?? ''));
    }
  });
});

/** The nouns that are counted. */
const THINGS = '(?:numbered )?(?:term|place|paragraph|section|figure|quotation|call|claim|page|time|sentence)';

describe('a reader of the interface in English', () => {
  test.each(roomsOf('en'))('reads the singular for one and the plural for none and two in %s', async (room) => {
    for (const [name, said] of await wordsOf('en', room)) {
      if (typeof said === 'string') continue;
      expect(said(1), name).not.toMatch(new RegExp(String.raw`\b1 ${THINGS}s\b`));
      for (const count of [0, 2]) expect(said(count), name).not.toMatch(new RegExp(String.raw`\b${count} ${THINGS}\b`));
    }
  });
});
