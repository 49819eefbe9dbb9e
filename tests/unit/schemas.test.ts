/** What an editor may write in each field of the content's files, and what is said of anything else. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentSchema } from '../../src/core/content/schemas/document.ts';
import { registerSchema } from '../../src/core/content/schemas/register.ts';
import { siteSchema } from '../../src/core/content/schemas/site.ts';
import { termSchema } from '../../src/core/content/schemas/term.ts';
import { isAllowed, issuesOf } from '../support/schema.ts';

/** A file of the sound content. */
const sound = (file: string) =>
  parse(
    readFileSync(`tests/fixtures/content/sound/content/${file}`, 'utf8')
      .split('---\n')
      .at(file.endsWith('.mdx') ? 1 : 0) ?? '',
  );

describe('document.yaml', () => {
  const document = () => sound('documents/charter/document.yaml');
  const section = { slug: 'ii', label: 'II', heading: 'II. Dues' };

  test('may have these kinds', () => {
    const kinds = ['article', 'law', 'treaty', 'declaration', 'report', 'memorandum', 'plan'];
    expect(kinds.map((kind) => issuesOf(documentSchema, { ...document(), kind }))).toEqual(kinds.map(() => []));
    expect(isAllowed(documentSchema)({ ...document(), kind: 'poem' })).toBe(false);
  });

  test('may name first issue, shorter title and characters that are meant so', () => {
    const more = {
      original: 'No. 1',
      shortTitle: 'Charter',
      characters: [{ codePoint: 'U+00AD', reason: 'As printed.' }],
    };
    expect(issuesOf(documentSchema, { ...document(), ...more })).toEqual([]);
    expect(documentSchema.parse(document()).characters).toEqual([]);
    expect(isAllowed(documentSchema)({ ...document(), characters: [{ codePoint: 'U+00AD' }] })).toBe(false);
  });

  test('has sections with addresses of their own', () => {
    const withSections = (...sections: readonly object[]) => issuesOf(documentSchema, { ...document(), sections });
    expect(withSections()).toEqual(['sections: expected at least one section']);
    expect(withSections(section)).toEqual([]);
    for (const page of ['facts', 'full', 'images', 'map', 'p'])
      expect(withSections({ ...section, slug: page })).toEqual([
        `sections.0.slug: found "${page}", the address of another page of the document. Choose another slug`,
      ]);
    for (const slug of ['i-figure', 'i-table', 'i-cell'])
      expect(withSections({ ...section, slug })).toEqual([
        `sections.0.slug: found "${slug}", whose paragraphs would have ids like those of captions or tables. Choose another slug`,
      ]);
    expect(withSections({ ...section, slug: 'figure' }, { ...section, slug: 'figure-i', label: 'III' })).toEqual([]);
    expect(withSections({ heading: 'II. Dues' })).toEqual([
      'sections.0.slug: found no slug, expected one for every section. Add it',
      'sections.0.label: found no label, expected one for every section. Add it',
    ]);
  });

  test('has chapters and parts, which have a heading and sections of their own', () => {
    const withSections = (...sections: readonly object[]) => issuesOf(documentSchema, { ...document(), sections });
    const read = (...sections: readonly object[]) => documentSchema.parse({ ...document(), sections }).sections;
    const chapter = {
      heading: ['Chapter I', 'Of dues'],
      sections: [section, { heading: 'Part A', sections: [{ ...section, slug: 'iii', label: 'III' }] }],
    };
    expect(read({ slug: 'i', label: 'I', title: 'Opening', join: ', ', begins: 'A harbour' }, chapter)).toEqual([
      { slug: 'i', label: 'I', title: 'Opening', join: ', ', begins: 'A harbour', groups: [], path: [0] },
      { ...section, groups: [{ heading: 'Chapter I\nOf dues', path: [1] }], path: [1, 'sections', 0] },
      {
        ...section,
        slug: 'iii',
        label: 'III',
        groups: [
          { heading: 'Chapter I\nOf dues', path: [1] },
          { heading: 'Part A', path: [1, 'sections', 1] },
        ],
        path: [1, 'sections', 1, 'sections', 0],
      },
    ]);
    for (const key of ['slug', 'label', 'join', 'begins', 'title'])
      expect(withSections({ ...chapter, [key]: 'x' })).toEqual([
        `sections.0.${key}: found "${key}" beside "sections", expected only a heading. A group of sections has no page: take it away`,
      ]);
    expect(withSections({ sections: [section] })).toEqual([
      'sections.0.sections: found a group of sections without a heading. Add it',
    ]);
    expect(withSections({ ...chapter, sections: [] })).toEqual(['sections.0.sections: expected at least one section']);
    expect(withSections(section, { ...chapter, sections: [{ ...section, slug: 'iii' }] })).toEqual([
      'sections.1.sections.0.label: found the label "II" a second time, expected each section once. Change or remove one',
    ]);
  });

  test('has sections that begin at a heading or at first words, and join labels to numbers in a few letters', () => {
    const withSections = (...sections: readonly object[]) => issuesOf(documentSchema, { ...document(), sections });
    expect(withSections({ ...section, begins: 'A boat' })).toEqual([
      'sections.0.begins: found first words beside a heading, expected one of the two. Remove the first words',
    ]);
    expect(withSections({ ...section, heading: 3 })).toEqual([
      'sections.0.heading: expected the heading, or a list of its lines',
    ]);
    expect(withSections({ ...section, heading: [] })).toHaveLength(1);
    expect(withSections({ ...section, join: 3 })).toEqual([
      'sections.0.join: expected what stands between label and number, such as " " or ", "',
    ]);
    expect([
      withSections({ ...section, join: '، الفقرة ' }).length,
      withSections({ ...section, join: 'x'.repeat(20) }).length,
      withSections({ ...section, join: 'x'.repeat(21) }).length,
    ]).toEqual([0, 0, 1]);
  });

  test('says how its official numbers look, and on what terms it may be used', () => {
    const numbering = (...samples: readonly unknown[]) =>
      issuesOf(documentSchema, { ...document(), numbering: samples });
    expect(numbering('1.', '(1)', '(a)', '(i)')).toEqual([]);
    expect(numbering('1.', 'x!')).toEqual([
      expect.stringMatching(
        /^numbering\.1: found "x!", expected the first number as the text writes it, such as "1\.", "\(a\)" or "\(i\)"/,
      ),
    ]);
    expect(documentSchema.parse(document()).numbering).toEqual([]);
    const licence = (value: object) => issuesOf(documentSchema, { ...document(), licence: value });
    expect(licence({ name: 'CC BY 4.0', url: 'https://l.example/', attribution: 'The Office' })).toEqual([]);
    expect([licence({}), licence({ name: 'x', more: 'y' })].map(({ length }) => length)).toEqual([1, 1]);
  });

  test('lists each section once, each by its heading or our title', () => {
    const withSections = (...sections: readonly object[]) => issuesOf(documentSchema, { ...document(), sections });
    expect(withSections(section, { ...section, slug: 'iii' }, { ...section, label: 'IV' })).toEqual([
      'sections.1.label: found the label "II" a second time, expected each section once. Change or remove one',
      'sections.2.slug: found the slug "ii" a second time, expected each section once. Change or remove one',
    ]);
    const message =
      'found both a heading and a title, or neither, expected one: the official heading, or our title where there is none. Correct the section';
    expect(withSections({ ...section, title: 'Dues' }, { slug: 'iii', label: 'III' })).toEqual([
      `sections.0.slug: ${message}`,
      `sections.1.slug: ${message}`,
    ]);
  });
});

describe('register.yaml', () => {
  const passage = { paragraph: 'i-1', quote: 'twelve berths' };

  test('may leave out whole kinds', () => {
    expect(registerSchema.parse({ by: 'The charter' })).toEqual({
      by: 'The charter',
      figures: [],
      quotations: [],
      calls: [],
      claims: [],
      waived: { figures: [], quotations: [], calls: [] },
    });
    expect(registerSchema.parse({ by: 'x', waived: {} }).waived).toEqual({
      figures: [],
      quotations: [],
      calls: [],
    });
  });

  test('has of each kind what it must have, and may have', () => {
    const more = { asOf: '2025', caution: 'Not checked.', sources: [{ title: 't', publisher: 'p' }] };
    const full = {
      by: 'x',
      note: 'y',
      figures: [{ ...passage, ...more, figure: '12', by: 'z' }],
      quotations: [{ ...passage, ...more, by: 'z', occasion: 'o' }],
      calls: [{ ...passage, ...more, by: 'z' }],
      claims: [{ ...passage, ...more, by: 'z' }],
      waived: Object.fromEntries(
        ['figures', 'quotations', 'calls'].map((kind) => [kind, [{ ...passage, reason: 'r' }]]),
      ),
    };
    expect(registerSchema.parse(full)).toEqual(full);
    for (const wrong of [
      { figures: [passage] },
      { quotations: [passage] },
      { calls: [{ ...passage, figure: '12' }] },
      { calls: [{ ...passage, occasion: 'o' }] },
      { waived: { claims: [] } },
      { figures: [{ ...passage, figure: '12', reason: 'r' }] },
      { waived: { figures: [passage] } },
      { waived: { figures: [{ ...passage, reason: 'r', figure: '12' }] } },
      { waived: { figure: [] } },
      { figure: [] },
      { by: undefined },
    ])
      expect(isAllowed(registerSchema)({ by: 'x', ...wrong }), JSON.stringify(wrong)).toBe(false);
  });
});

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
    expect(isAllowed(siteSchema)({ ...site(), language: 'ar' })).toBe(false);
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
