/** Where a term stands in the text. */
import { pluralIn } from '../plural.ts';
import type { Around, Sentence } from '../sentence.ts';

const plural = pluralIn('en');

const count = (places: number) => `${places} ${plural(places, { one: 'place', other: 'places' })}`;

export const words = {
  count,
  /** The same of a term that several documents may have. */
  countIn: (places: number, documents: number) =>
    `${count(places)} in ${documents} ${plural(documents, { one: 'document', other: 'documents' })}`,
  /** The same of which not all are shown. */
  shown: (shown: number, places: number) => (shown < places ? `${shown} of ${count(places)}` : count(places)),
  /** Heads the documents that have further places. */
  inOthers: (documents: number) => `In ${documents} more ${plural(documents, { one: 'document', other: 'documents' })}`,
  /** Below them, where there are still more. */
  further: <Part>(documents: number, link: Around<Part>): Sentence<Part> => [
    `${documents} ${plural(documents, { one: 'other has', other: 'others have' })} it too: `,
    link('search for them'),
    '.',
  ],
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
  heading: <Part>(section: Part): Sentence<Part> => [section, ', heading'],
  closingNote: 'Closing note',
  /** A place on the bar of a document. */
  place: (label: string, form: string) => `${label}: ${form}`,
};
