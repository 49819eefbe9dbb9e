/** The page about the publication: its heading, and what its lists of documents say. */
import { pluralIn } from '../plural.ts';
import type { Around, Sentence } from '../sentence.ts';

const plural = pluralIn('en');

export const words = {
  /** @param name the publication's */
  heading: (name: string) => `About ${name}`,
  /** Who is responsible, and where mistakes are reported. */
  responsible: 'Who is responsible',
  isResponsible: (who: string) => `Responsible for everything here but the official texts: ${who}.`,
  /** A document, whose text it is, and where that stands. `page` makes a link. */
  document: <Part>(title: Part, publisher: string, page: Around<Part>): Sentence<Part> => [
    title,
    `: ${publisher} (`,
    page('publisher’s page'),
    ')',
  ],
  /** Added to a document that is alone, and said once of several. */
  owner: '. The text is its publisher’s.',
  owners: 'Each text is its publisher’s.',
  /** A document with links to its overviews, and the words of the links. */
  overviews: <Part>(title: Part, links: Part): Sentence<Part> => [title, ': ', links],
  /** After a document's file of ids: whose its numbers are, where some are its own. */
  numbers: (all: number, ours: number) =>
    ours === 0
      ? ': every number is the text’s own'
      : `: the numbers are the text’s own; where it has none we count (${ours} of ${all} ${plural(all, { one: 'paragraph', other: 'paragraphs' })})`,
  map: 'term map',
  facts: 'facts and quotations',
  table: 'the same as a table (CSV)',
};
