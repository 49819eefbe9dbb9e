/** The allowed values of each field of site.yaml and of a term, and the faults of others. */
import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/core/languages/interface.ts';
import { siteSchema } from '../../src/core/schemas/site.ts';
import { termSchema } from '../../src/core/schemas/term.ts';
import { isAllowed, issuesOf } from '../support/schema.ts';
import { sound } from '../support/sound-fields.ts';

describe('site.yaml', () => {
  const site = () => sound('site.yaml');

  test('says which format it has, and what to do about another', () => {
    for (const format of [0, 2, '1', undefined])
      expect(issuesOf(siteSchema, { ...site(), format })).toEqual([
        'format: expected 1, the format that this engine reads. See "Formats of content" in CHANGELOG.md for what to change',
      ]);
  });

  test('has colours as six digits, and a logo beside it', () => {
    const colour = (light: unknown) =>
      issuesOf(siteSchema, { ...site(), colours: { ...site().colours, rule: { light, dark: '#AABBCC' } } });
    expect(colour('#97231c')).toEqual([]);
    expect(colour(97231)).toEqual(["colours.rule.light: expected a quoted colour such as '#97231c'"]);
    for (const wrong of ['red', '#fff', '#97231cx', 'x#97231c', '#97231g'])
      expect(colour(wrong)).toEqual(["colours.rule.light: expected a colour such as '#97231c'"]);
    const logo = (name: string) => issuesOf(siteSchema, { ...site(), logo: name });
    expect([logo('logo.svg'), logo('my-logo-2.svg')]).toEqual([[], []]);
    for (const wrong of ['logo.png', '../logo.svg', 'Logo.svg', '.svg', 'logo.svgx', 'a/logo.svg', 'logoxsvg'])
      expect(logo(wrong)).toEqual(['logo: expected the name of an SVG file, such as logo.svg']);
  });

  test('leaves out reading offline with preferences, which remember whether a reader wants it', () => {
    const without = (...names: readonly string[]) => siteSchema.parse({ ...site(), without: names }).without;
    expect(without('preferences', 'map')).toEqual(['preferences', 'map', 'offline']);
    expect(without('offline', 'preferences')).toEqual(['offline', 'preferences']);
    expect(without('map')).toEqual(['map']);
  });

  test('has parts of notes, each once', () => {
    const part = { id: 'text', heading: 'In the text' };
    const parts = (...all: readonly object[]) => issuesOf(siteSchema, { ...site(), parts: all });
    expect(parts()).toEqual(['parts: expected at least one part']);
    expect(parts(part, { ...part, heading: 'Other' }, { ...part, id: 'other' })).toEqual([
      'parts.1.id: found "text" a second time, expected each part once. Change or remove one',
      'parts.2.heading: found "In the text" a second time, expected each part once. Change or remove one',
    ]);
    expect(parts({ ...part, sourced: 'yes', dated: 'no', ofTheText: 1 })).toEqual([
      'parts.0.sourced: expected true or false',
      'parts.0.dated: expected true or false',
      'parts.0.ofTheText: expected true or false',
    ]);
    expect(siteSchema.parse({ ...site(), parts: [part] }).parts).toEqual([
      { ...part, sourced: false, dated: false, ofTheText: false },
    ]);
  });

  test('may name a term to show, a repository, and an interface that there are words for', () => {
    const more = {
      featured: { term: 'berth' },
      repository: 'https://code.example/',
      licence: { name: 'x', url: 'https://l.example/' },
    };
    expect(issuesOf(siteSchema, { ...site(), ...more, language: 'zh-Hans' })).toEqual([]);
    const languages = interfaceLanguages.map((language) => JSON.stringify(language)).join('|');
    expect(issuesOf(siteSchema, { ...site(), language: 'klingon' })).toEqual([
      `language: Invalid option: expected one of ${languages}`,
    ]);
    expect(isAllowed(siteSchema)({ ...site(), featured: { term: 'Berth' } })).toBe(false);
    expect(isAllowed(siteSchema)({ ...site(), featured: { term: 'berth', more: 1 } })).toBe(false);
    expect(isAllowed(siteSchema)({ ...site(), licence: { name: 'x', more: 1 } })).toBe(false);
    expect(isAllowed(siteSchema)({ ...site(), colours: { ...site().colours, blue: site().colours.ink } })).toBe(false);
    expect(
      isAllowed(siteSchema)({
        ...site(),
        colours: { ...site().colours, ink: { ...site().colours.ink, dim: '#000000' } },
      }),
    ).toBe(false);
  });
});

describe('a term’s front matter', () => {
  const term = () => sound('terms/berth.mdx');

  test('may leave out what a term need not have', () => {
    const { names: _, renderings: __, see: ___, sources: ____, ...least } = term();
    expect(termSchema.parse(least)).toEqual({
      ...least,
      names: {},
      renderings: [],
      wordings: {},
      see: [],
      draft: false,
      changes: [],
      sources: [],
    });
  });

  test('may have these kinds', () => {
    const kinds = ['concept', 'policy', 'institution', 'event', 'law', 'agreement', 'place', 'slogan', 'figure'];
    expect(kinds.filter((kind) => !isAllowed(termSchema)({ ...term(), kind }))).toEqual([]);
  });

  test('has forms as a list, or by language', () => {
    const forms = (value: unknown) => issuesOf(termSchema, { ...term(), forms: value });
    expect([forms(['berth']), forms({ en: ['berth'], zh: ['泊位'] })]).toEqual([[], []]);
    expect(forms([])).toEqual(['forms: expected at least one form']);
    expect(forms({ en: [] })).toEqual(['forms.en: expected at least one form']);
    for (const wrong of ['berth', { klingon: ['x'] }, { en: 'berth' }])
      expect(forms(wrong)).toEqual(['forms: expected a list of wordings, or such lists by language (en: […])']);
  });

  test('has short names in Latin letters only beside short names', () => {
    const names = (zh: object) => issuesOf(termSchema, { ...term(), names: { zh } });
    expect(names({ name: '泊位', roman: 'bówèi', short: '泊', shortRoman: 'bó' })).toEqual([]);
    expect(names({ name: '泊位', short: '泊' })).toEqual([]);
    expect(names({ name: '泊位', shortRoman: 'bó' })).toEqual([
      'names.zh.shortRoman: found it without "short", expected both or neither. Add the short name or remove this',
    ]);
    expect(names({ name: '泊位', other: 'x' })).toHaveLength(1);
  });

  test('has a gloss of 25 words at most', () => {
    const gloss = (count: number) =>
      issuesOf(termSchema, { ...term(), gloss: Array.from({ length: count }, () => 'word').join(' ') });
    expect(gloss(25)).toEqual([]);
    expect(gloss(26)).toEqual([
      'gloss: found 26 words, expected at most 25. Shorten it and leave the rest to the note below',
    ]);
  });

  test('has sources with what they need, and nothing else', () => {
    const source = (value: object) => isAllowed(termSchema)({ ...term(), sources: [value] });
    const least = { title: 'T', publisher: 'P' };
    expect([least, { ...least, lang: 'zh', date: '2025', url: 'https://a.example/' }].map(source)).toEqual([
      true,
      true,
    ]);
    expect(
      [{ title: 'T' }, { publisher: 'P' }, { ...least, page: '3' }, { ...least, lang: 'klingon' }].map(source),
    ).toEqual([false, false, false, false]);
    expect(source({ ...least, via: 'A copy', author: 'A', kind: 'copy' })).toBe(true);
    expect(source({ ...least, kind: 'blog' })).toBe(false);
  });

  test('says on which day it was added and changed, and what changed', () => {
    const dates = (fields: object) => issuesOf(termSchema, { ...term(), ...fields });
    expect(dates({ added: '2020-05-03', changes: [{ date: '2020-05-04', text: 'One.' }] })).toEqual([]);
    expect(dates({ added: '2020-05', changes: [{ date: '9999-12-31', text: 'One.' }] })).toEqual([
      'added: found "2020-05", expected a day such as \'2025-11-14\'. Write it out',
      'changes.0.date: found "9999-12-31", a date that has not come yet. Correct it',
    ]);
    expect(dates({ changes: [{ date: '2020-05-04' }] })).toHaveLength(1);
  });
});
