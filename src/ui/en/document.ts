/** A document's front page, and what is said of a document elsewhere. */
import { pluralIn } from '../plural.ts';
import type { Around, Sentence } from '../sentence.ts';

const plural = pluralIn('en');

export const words = {
  /** Who published it, and when. */
  byline: <Part>(publisher: string, date: Part): Sentence<Part> => [`${publisher}, `, date],
  /** For search engines: of the front page, a section, the whole text. */
  description: (summary: string) => `${summary} Annotated, searchable, every paragraph with its own address.`,
  sectionDescription: (section: string, document: string, publisher: string) =>
    `${section}: the official text, annotated, each paragraph with its own address. From “${document}” (${publisher}).`,
  fullTextDescription: (document: string, publisher: string) =>
    `The whole of “${document}” (${publisher}) on one page, annotated, each paragraph with its own address.`,
  fullText: 'Full text',
  keyTerms: 'Key terms',
  /** Heading of the small map, and what it shows. */
  sections: 'What each section is about',
  map: <Part>(terms: number, link: Around<Part>): Sentence<Part> => [
    'The terms that say most of each section, and how often each section uses them. The ',
    link('term map'),
    ` shows all ${terms}, paragraph by paragraph.`,
  ],
  facts: <Part>(link: Around<Part>): Sentence<Part> => [
    link('Every figure, quotation and call to action'),
    ', what the text admits, and claims to repeat with care: the exact words, with who says it and where.',
  ],
  cite: 'Cite',
  /** Leads there from the end of the text. */
  citeDocument: 'Cite this text',
  /** Names the choice of a style in which the document is cited. */
  style: 'Citation style',
  copy: 'Copy',
  /** What a style of notes makes of it in the bibliography. */
  bibliography: (style: string) => `${style}, bibliography`,
  /**
   * @param name the publication's
   * @param all of its paragraphs
   * @param ours those of them that we count
   */
  howToCite: (name: string, { all, ours }: { readonly all: number; readonly ours: number }) => {
    const menu =
      'To cite a paragraph, open the menu at its number: it copies the link, the words with their citation in any of these styles, or Markdown.';
    if (ours === all) return `${menu} The paragraph numbers are ${name}’s, so give the address too.`;
    if (ours === 0) return `${menu} The paragraph numbers are the text’s own.`;
    return `${menu} The paragraph numbers are the text’s own; where it has none ${name} counts (${ours} of ${all} ${plural(all, { one: 'paragraph', other: 'paragraphs' })}), so give the address too.`;
  },
  /** Leads to where quotations are checked. */
  check: <Part>(link: Around<Part>): Sentence<Part> => [
    link('Check a quotation'),
    ' to see whether words that are said to be from here stand here, and where.',
  ],
  takeAway: 'Download',
  /** Unfolds the list of files. */
  files: (files: number) => `${files} files: the text, its notes and its references, for programs and for reading`,
  /** @param licence of the notes: "MIT" */
  aboutFiles: <Part>(file: Part, licence: string | Part): Sentence<Part> => [
    'All have the same ids and addresses as the pages. The terms, with names and sources, are in ',
    file,
    '. The official text is its publisher’s; the notes may be used under the ',
    licence,
    ' licence.',
  ],
  /** Official numbers and the like, by which it is known. */
  identifiers: 'Known as',
  provenance: 'Provenance',
  publisher: 'Publisher',
  published: 'Published',
  publishersPage: 'Publisher’s page',
  /** The closing line of the official text, about where it first appeared. */
  closingNote: 'Closing note',
  received: 'Text received',
  /** What kind of file the text was received as, if its form is ours. */
  receivedAs: {
    pdf: 'as a PDF: where its headings, paragraphs and tables begin, and in which order they follow, is our reading of its pages',
  },
  extent: 'Extent',
  parts: (sections: number, paragraphs: number) =>
    `${sections} ${plural(sections, { one: 'section', other: 'sections' })}, ` +
    `${paragraphs} numbered ${plural(paragraphs, { one: 'paragraph', other: 'paragraphs' })}`,
  licence: 'Terms of reuse',
  /** Unfolds what is known of a text's origin. */
  origin: (statements: number) =>
    `What is known of its origin: ${statements} ${plural(statements, { one: 'statement', other: 'statements' })}, with sources`,
  hash: 'SHA-256 of the source',
  toCheck: 'To check it yourself',
  /** @param sums the file with the hashes of all files */
  howToCheck: <Part>(source: Part, command: Part, sums: Part): Sentence<Part> => [
    'Download ',
    source,
    '; ',
    command,
    ' gives the same number. The numbers of all files are in ',
    sums,
    '.',
  ],
};
