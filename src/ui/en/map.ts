/** The map of a document's terms against its paragraphs, and the small one against its sections. */
import { pluralIn } from '../plural.ts';
import type { Around, Sentence } from '../sentence.ts';

const plural = pluralIn('en');

export const words = {
  description: (title: string) =>
    `Which terms of “${title}” stand in which paragraphs, and how often: all of them on one map.`,
  summary: <Part>(terms: number, columns: number, allTerms: Around<Part>): Sentence<Part> => [
    `${terms} `,
    allTerms(plural(terms, { one: 'term', other: 'terms' })),
    ` down, ${columns} ${plural(columns, { one: 'paragraph or caption', other: 'paragraphs and captions' })} across; a number tells how often the term stands there and leads to the place. A term’s places include those of its narrower terms.`,
  ],
  /** In place of the map. */
  none: 'None of the terms explained here stands in this document.',
  /** Of a long document. */
  summaryOfSections: <Part>(terms: number, sections: number, allTerms: Around<Part>): Sentence<Part> => [
    `${terms} `,
    allTerms(plural(terms, { one: 'term', other: 'terms' })),
    ` down, ${sections} ${plural(sections, { one: 'section', other: 'sections' })} across; a number tells how often the term stands there and leads to its paragraphs, below the map. A term’s places include those of its narrower terms.`,
  ],
  /** Heading of what is below the map of a long document. */
  paragraphs: 'Paragraph by paragraph',
  order:
    'Terms are in the order of the paragraph that uses them most, so that those of the same part of the text stand together.',
  /** Where a script runs. */
  keys: 'Arrow keys go from cell to cell; on a touch screen, tap a cell to read what it counts, and again to go there.',
  /** On a narrow screen. */
  narrow: 'Here a number counts the places in a section; on a wider screen, those in a paragraph. ',
  /** Head of the column of terms. */
  term: 'Term',
  /** Of a section or paragraph: what is shown, and its name. */
  section: (label: string, title: string) => `${label}: ${title}`,
  /** A cell, as it tells itself. */
  cell: (term: string, label: string, places: string) => `${term}, ${label}: ${places}`,
};
