/** Notes beside the text, and the sources of a term's note. */
import type { Sentence } from '../sentence.ts';

export const words = {
  notes: 'Notes',
  /** Ends the name of the way from a note to the page of its term, which is seen as the term alone. */
  more: ': the whole note',
  /** Names the way from a note to its term in the text. */
  back: (term: string) => `Back to “${term}”`,
  source: (number: string) => `Source ${number}`,
  /** Names the link to a text of a corpus that has a wording, which is seen as its year. */
  attested: (year: string, wording: string, text: string) => `${year}: ${wording} in “${text}”`,
  /** Says in which text of a corpus a wording is, where the site does not show the corpus. */
  inWords: <Part>(year: string, text: Part): Sentence<Part> => [` (${year}, “`, text, '”)'],
  /** Names the table of a part of a note. */
  table: (part: string) => `${part}: table`,
};
