/** What was corrected and added: its page, its feed, and the list on a term's or document's page. */
import type { Around, Sentence } from '../sentence.ts';

export const words = {
  corrections: 'Corrections',
  /** @param name the publication's */
  description: (name: string) => `What ${name} has corrected or added since it was first published, the latest first.`,
  /**
   * @param additions makes a link to what was added
   * @param feed makes a link to the feed
   */
  lead: <Part>(additions: Around<Part>, feed: Around<Part>): Sentence<Part> => [
    'What was corrected in notes, registers and front pages: what we said, what is right, and why. The latest comes first, and ',
    additions('what was added'),
    ' comes last. Readers who want to follow it can take the ',
    feed('Atom feed'),
    '.',
  ],
  none: 'Nothing has been corrected or added yet.',
  /** Before the words of a correction, as they stood and as they are now. */
  before: 'Before:',
  after: 'After:',
  /** The heading of what was added and withdrawn. */
  additions: 'Added and withdrawn',
  /** Opens a long list of what was added. */
  showAll: (count: number) => `Show all ${count}`,
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
