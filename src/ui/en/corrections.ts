/** What was corrected and added: its page, its feed, and the list on a term's or document's page. */
import type { Around, Sentence } from '../sentence.ts';

export const words = {
  corrections: 'Corrections',
  /** @param name the publication's */
  description: (name: string) => `What ${name} has corrected or added since it was first published, day by day.`,
  /** @param feed makes a link to the feed */
  lead: <Part>(feed: Around<Part>): Sentence<Part> => [
    'What was corrected in notes, registers and front pages, and what was added, the latest first. Readers who want to follow it can take the ',
    feed('Atom feed'),
    '.',
  ],
  none: 'Nothing has been corrected or added yet.',
  newDocument: 'New document',
  newDocuments: 'New documents',
  /** Before the title of a document, by the day on which its edition was published. */
  newEdition: (day: string) => `New edition, of ${day}`,
  newTerm: 'New term',
  newTerms: 'New terms',
  /** Before the titles of documents that were withdrawn. */
  withdrawn: 'Withdrawn',
  /** Before the names of what was corrected, too, where the page does not say what. */
  alsoCorrected: 'Also corrected: their pages say what',
  /** Title of the feed. */
  feed: (name: string) => `${name}: corrections`,
  /** Title of a day's entry in it. */
  day: (date: string) => `Corrections of ${date}`,
};
