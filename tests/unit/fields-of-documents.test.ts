/** The allowed values of each field in the files of a document, and the faults of others. */
import { describe, expect, test } from 'vitest';
import { documentSchema } from '../../src/core/schemas/document.ts';
import { registerSchema } from '../../src/core/schemas/register.ts';
import { isAllowed, issuesOf } from '../support/schema.ts';
import { sound } from '../support/sound-fields.ts';

describe('document.yaml', () => {
  const document = () => sound('documents/charter/document.yaml');
  const section = { slug: 'ii', label: 'II', heading: 'II. Dues' };

  test('may have these kinds', () => {
    const kinds = [
      ...['article', 'law', 'treaty', 'agreement', 'declaration', 'resolution', 'judgment'],
      ...['report', 'memorandum', 'plan', 'guideline', 'standard', 'licence', 'speech'],
    ];
    expect(kinds.map((kind) => issuesOf(documentSchema, { ...document(), kind }))).toEqual(kinds.map(() => []));
    expect(isAllowed(documentSchema)({ ...document(), kind: 'poem' })).toBe(false);
  });

  test('may say that the text was received as a PDF, and no other kind of file', () => {
    expect(issuesOf(documentSchema, { ...document(), receivedAs: 'pdf' })).toEqual([]);
    expect(isAllowed(documentSchema)({ ...document(), receivedAs: 'docx' })).toBe(false);
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
      'sections.0.join: expected the words between label and number, such as " " or ", ", or a list of them',
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
      admissions: [],
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
      admissions: [{ ...passage, ...more, by: 'z' }],
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
      { waived: { admissions: [] } },
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
