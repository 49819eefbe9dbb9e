/**
 * What an editor decides for each original that is imported, and what is then to be found: the fields that its report asks
 * for, why its numbers skip, and the labels of the places that came with it. No file of a section is edited.
 */

/** What an editor writes into `document.yaml`, and on the command line. */
export interface Decisions {
  /** Name of the file or folder. */
  readonly file: string;
  /** Its facts, if they are not beside it under the same name. */
  readonly facts: string;
  readonly title?: string;
  readonly language?: string;
  readonly kind: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
  /** Why numbers are out of sequence, if some are: one reason for all, as the original has them so. */
  readonly outOfSequence?: string;
  /** Counts of the facts, and what of the import they are. */
  readonly counts: Readonly<Record<string, unknown>>;
  /** Where its samples stand. */
  readonly places: Readonly<Record<string, string>>;
}

const UN = { kind: 'declaration', publisher: 'United Nations General Assembly', published: '1948-12-10' } as const;

/** The Declaration has the same places in every language. */
const declaration = (name: string, label: (article: string) => string) => ({
  ...UN,
  file: `o1-udhr-${name}.html`,
  facts: `o1-udhr-${name}`,
  url: 'https://www.un.org/en/about-us/universal-declaration-of-human-rights',
  counts: { sections: 31, items: 32, footnotes: 0, tables: 0, pictures: 0 },
  places: {
    'Article 1': `${label('1')}.1`,
    'Article 11(2)': `${label('11')}(2)`,
    'Article 15(2)': `${label('15')}(2)`,
    'Article 26(3)': `${label('26')}(3)`,
    'Article 30': `${label('30')}.1`,
  },
});

const HAN: Readonly<Record<string, string>> = { 1: '一', 11: '十一', 15: '十五', 26: '二十六', 30: '三十' };

/** By the id of the document. */
export const DECISIONS: Readonly<Record<string, Decisions>> = {
  'udhr-en': declaration('eng', (article) => `Art. ${article}`),
  'udhr-fr': declaration('fra', (article) => `Art. ${article === '1' ? 'premier' : article}`),
  'udhr-zh': declaration('cmn_hans', (article) => `第${HAN[article] ?? ''}条`),
  'udhr-ar': declaration('arb', (article) => `المادة ${article}`),
  'ai-act': {
    file: 'o2-eu-ai-act.html',
    facts: 'o2-eu-ai-act',
    language: 'en',
    kind: 'law',
    publisher: 'European Parliament and Council of the European Union',
    published: '2024-06-13',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    outOfSequence: 'The original has it so: a second list of points in one paragraph, and a count that goes on.',
    // 58 footnotes, and the one in a quoted amendment; 13 chapters and 16 sections of them.
    counts: { groups: 29, footnotes: 59, tables: 0, pictures: 0 },
    places: {
      'Recital (12)': 'Recital 12',
      'Article 3(1)': 'Art. 3(1)',
      'Article 5(1)(b)': 'Art. 5(1)(b)',
      'Article 5(1)(h)(i)': 'Art. 5(1)(h)(i)',
      'Article 6(3)': 'Art. 6(3)',
      'Annex III, point 4(a)': 'Annex III, 4(a)',
      'Footnote (58)': 'Art. 110, footnote 58',
    },
  },
  'm-13-13': {
    file: 'o3-omb-m-13-13.md',
    facts: 'o3-omb-m-13-13',
    language: 'en',
    kind: 'memorandum',
    publisher: 'US Office of Management and Budget',
    published: '2013-05-09',
    url: 'https://project-open-data.cio.gov/policy-memo/',
    // A section for each heading of level 3, and one for what stands before them.
    counts: { sections: 5, headings: 17, footnotes: 41, tables: 0, pictures: 0, items: 26 },
    places: {
      'I. Definitions, Dataset': 'I.2',
      'III.2, item 2': 'III(2)(2)',
      'III.3.d, item 3': 'III(3)(d)(3)',
      'III.4, item 5': 'III(4)(5)',
      'footnote 37': 'III, footnote 37',
    },
  },
  'ai-plan': {
    file: 'o4-uk-ai-opportunities-action-plan.html',
    facts: 'o4-uk-ai-opportunities-action-plan',
    language: 'en',
    kind: 'plan',
    publisher: 'UK Department for Science, Innovation and Technology',
    published: '2025-01-13',
    url: 'https://www.gov.uk/government/publications/ai-opportunities-action-plan',
    // Six headings of level 2, and what stands before them; 50 recommendations and 30 bullets.
    counts: { sections: 7, headings: 12, items: 80, footnotes: 19, tables: 1, pictures: 0 },
    places: { 'Recommendation 1': '1(1)', 'Recommendation 4': '1(4)', 'Recommendation 50': '3(50)' },
  },
  'aqua-book': {
    file: 'o4b-aqua-book',
    facts: 'o4b-aqua-book',
    language: 'en',
    kind: 'report',
    publisher: 'UK Government Analysis Function',
    published: '2026-01-13',
    url: 'https://www.gov.uk/guidance/the-aqua-book',
    // 305 bullets and 8 numbered items; of 136 headings 13 are chapters' and 8 those of boxes.
    counts: { sections: 13, headings: 115, items: 313, footnotes: 8, tables: 2, captions: 6 },
    places: {},
  },
  'dripa-2014': {
    file: 'o5-ukpga-2014-27.akn.xml',
    facts: 'o5-ukpga-2014-27',
    kind: 'law',
    publisher: 'UK Parliament',
    published: '2014-07-17',
    url: 'https://www.legislation.gov.uk/ukpga/2014/27/enacted',
    // Eight sections, and what stands before them.
    counts: { sections: 9, groups: 3, footnotes: 0, tables: 0, pictures: 0 },
    places: {
      'section 1(2)(a)': 'Sec. 1(2)(a)',
      'section 3(2)': 'Sec. 3(2)',
      'section 7(1)': 'Sec. 7(1)',
      'section 8(3)': 'Sec. 8(3)',
    },
  },
  'americas-cup': {
    file: 'o5b-us-publ-112-61.akn.xml',
    facts: 'o5b-us-publ-112-61',
    kind: 'law',
    publisher: 'US Congress',
    published: '2011-11-29',
    url: 'https://www.congress.gov/112/plaws/publ61/PLAW-112publ61.htm',
    // Six sections, and what stands before them; 13 points.
    counts: { sections: 7, items: 13, tables: 0, pictures: 0 },
    places: {
      'Sec. 2(1)(A)': 'Sec. 2(1)(A)',
      'Sec. 2(2)': 'Sec. 2(2)',
      'Sec. 2(3)': 'Sec. 2(3)',
    },
  },
  'dcat-ap': {
    file: 'o6-dcat-ap-1.1.docx',
    facts: 'o6-dcat-ap-1.1',
    language: 'en',
    kind: 'report',
    publisher: 'European Commission, ISA Programme',
    published: '2017-02-24',
    url: 'https://joinup.ec.europa.eu/node/137964/',
    // Twelve headings of level 1 and what stands before them; 24 and 20 below.
    counts: { sections: 13, headings: 44, tables: 30, captions: 1, pictures: 1, footnotes: 54 },
    places: {},
  },
};
