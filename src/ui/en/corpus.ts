/** The page of a reference corpus: what it holds and lacks, and its texts. */
import { pluralIn } from '../plural.ts';
import type { Around, Sentence } from '../sentence.ts';

const plural = pluralIn('en');

const numeral = (number: number) => new Intl.NumberFormat('en').format(number);

export const words = {
  description: (title: string, texts: number) =>
    `${title}: what the corpus holds and lacks, with the source, date and hash of each of its ${numeral(texts)} ${plural(texts, { one: 'text', other: 'texts' })}.`,
  lacks: 'What it lacks',
  use: 'Terms of use',
  /** @param wordings a link to the table of wordings */
  counted: <Part>(texts: number, characters: number, wordings: Around<Part>): Sentence<Part> => [
    `${numeral(texts)} ${plural(texts, { one: 'text', other: 'texts' })} of ${numeral(characters)} characters. The texts are not kept here: what is known of them are facts. `,
    wordings('All wordings over time'),
    '.',
  ],
  kinds: 'Kinds of text',
  columns: { kind: 'Kind', texts: 'Texts', characters: 'Characters', span: 'Span' },
  texts: 'Texts',
  /** Who issued a text, what it is and when it is of. */
  about: <Part>(issuer: Part, kind: string, date: Part): Sentence<Part> => [issuer, ', ', date, `. ${kind}. `],
  /** @param copies links to where it was read */
  size: (characters: number) =>
    `${numeral(characters)} ${plural(characters, { one: 'character', other: 'characters' })}`,
  readAt: <Part>(copies: Sentence<Part>): Sentence<Part> => ['Read at ', ...copies, '. '],
  hash: 'SHA-256',
  consolidated:
    'Carries older words under the date of its last change, so that it is never the first to say something.',
  notCounted: 'Not counted yet.',
  document: 'A document of this publication, counted with every build.',
  dateBasis: (basis: string) => `Date: ${basis}. `,
  collation: (collation: string) => `Copies: ${collation}. `,
  /** Before wordings in a row. */
  added: 'First here: ',
  dropped: 'For the last time in the text of its kind before this one: ',
};
