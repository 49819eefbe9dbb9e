/** Where a term stands in the text. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

const count = (places: number) => `${places} ${plural(places, { one: 'place', other: 'places' })}`;

export const words = {
  count,
  /** The same of a term that several documents may have. */
  countIn: (places: number, documents: number) =>
    `${count(places)} in ${documents} ${plural(documents, { one: 'document', other: 'documents' })}`,
  /** Names the list of documents with the number of places in each. */
  byDocument: 'Places by document',
  /** Names a picture of where a term stands in the library. */
  inDocuments: (documents: number, all: number) => `In ${documents} of ${all} documents`,
  /** Names the list of sections with the number of places in each. */
  bySection: 'Places by section',
  /** The same as one line, which names a picture: `sections` is "I 2, III 5". */
  sections: (sections: string) => `By section: ${sections}`,
  /** Heads the list of places in words that have no number. */
  inHeadings: 'In titles, headings and the closing note',
  /** What such words are called in the list; a heading is called by its section. */
  title: 'Title',
  heading: (section: string) => `${section}, heading`,
  closingNote: 'Closing note',
  /** A place on the bar of a document. */
  place: (label: string, form: string) => `${label}: ${form}`,
};
