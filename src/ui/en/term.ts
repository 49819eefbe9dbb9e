/** The page of a term. */
import type { Sentence } from '../sentence.ts';

export const words = {
  /** @param names other names, in a row */
  also: <Part>(names: Part): Sentence<Part> => ['Also: ', names],
  sources: 'Sources',
  source: <Part>(title: Part, publication: Part): Sentence<Part> => [title, '. ', publication],
  published: <Part>(publisher: Part, date: Part): Sentence<Part> => [publisher, ', ', date, '.'],
  undated: <Part>(publisher: Part): Sentence<Part> => [publisher, '.'],
  inTheText: 'In the text',
  companions: 'Often in the same paragraphs',
  related: 'Related terms',
  broader: 'Broader term',
  narrower: 'Narrower terms',
  see: 'See also',
  reviewed: (day: string) => `Last reviewed ${day}.`,
};
