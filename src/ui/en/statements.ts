/** The register of a document's figures, quotations and commitments: its page and its table. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const words = {
  description: (title: string) =>
    `The figures, quotations and commitments of “${title}”, each in its exact words, with who says it and its paragraph.`,
  summary: (figures: number, quotations: number, commitments: number) =>
    `${figures} ${plural(figures, { one: 'figure', other: 'figures' })}, ` +
    `${quotations} ${plural(quotations, { one: 'quotation', other: 'quotations' })} and ` +
    `${commitments} ${plural(commitments, { one: 'commitment', other: 'commitments' })}, in their exact words. ` +
    'What a text says is not thereby so: who says it stands beside it, and our caution where we have one.',
  /** By what rules they are found. */
  rules:
    'A quotation is what stands in quotation marks and is attributed to someone. A commitment is a sentence that says “must”, “should”, or that something “is essential”, “vital”, “crucial” or “necessary”.',
  download: 'Download as a table (CSV)',
  /** The filter: a field for words, then a choice of kind. */
  withWords: 'Show entries with these words',
  /** A word to try, shown where the register has it. */
  example: 'percentage',
  ofKind: 'of kind',
  anyKind: 'any',
  /** One of each kind. */
  kinds: { figures: 'figure', quotations: 'quotation', commitments: 'commitment' },
  /** Names the table. */
  register: 'Register',
  /** Heads of its columns; the file has some more than the page. */
  columns: {
    paragraph: 'Paragraph',
    section: 'Section',
    kind: 'Kind',
    figure: 'Figure',
    exactWords: 'Exact words',
    by: 'Who says it',
    asOf: 'As of',
    caution: 'Our caution',
    terms: 'Terms',
    address: 'Address',
  },
};
