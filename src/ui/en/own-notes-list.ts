/** In the browser: the list of the reader's own notes on their page. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const counted = (notes: number) => `${notes} ${plural(notes, { one: 'own note', other: 'own notes' })}`;

export const words = {
  none: 'You have no own notes here yet.',
  /** With what the browser says of it. */
  unreadable: (error: string) =>
    `Your own notes cannot be read, and no backup can be made now. Load the page again. The browser says: ${error}`,
  /** What is stored and is no note as this edition of the site knows them. */
  unknown: (others: number) => `Also stored, and in every backup, but of an unknown form: ${others}.`,
  filter: 'Filter by words',
  kind: 'Highlight',
  anyKind: 'All',
  withWords: 'With words of yours',
  shown: (shown: number, all: number) => (shown === all ? counted(all) : `${shown} of ${counted(all)}`),
  /** Of a document: where the reader stopped, and how much they have read. */
  stoppedAt: (label: string) => `Go on reading at ${label}`,
  sectionsRead: (sections: number) => `Sections read to the end: ${sections}`,
  /** Of a note. */
  noPlace: 'Place unknown',
  withdrawn: 'Withdrawn since. The words you made this note on are:',
  nowAt: (label: string) => `Made on ${label}`,
  print: 'Print',
  /** Saves the notes on a document as a file that Thorium Reader imports. */
  book: 'Save for the EPUB (Thorium Reader)',
  bookOf: (title: string) => `Save for the EPUB (Thorium Reader): ${title}`,
};
