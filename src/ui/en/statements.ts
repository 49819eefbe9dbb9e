/** The register of a document's figures, quotations, admissions, calls to action and claims: its page and its table. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const words = {
  description: (title: string) =>
    `The figures, quotations, admissions, calls to action and claims of “${title}”, each in its exact words, with who says it and its paragraph.`,
  /** How many there are of a kind. */
  counts: {
    figures: (count: number) => `${count} ${plural(count, { one: 'figure', other: 'figures' })}`,
    quotations: (count: number) => `${count} ${plural(count, { one: 'quotation', other: 'quotations' })}`,
    admissions: (count: number) => `${count} ${plural(count, { one: 'admission', other: 'admissions' })}`,
    calls: (count: number) => `${count} ${plural(count, { one: 'call', other: 'calls' })} to action`,
    claims: (count: number) => `${count} ${plural(count, { one: 'claim', other: 'claims' })}`,
  },
  /** @param counts all of those */
  summary: (counts: string) =>
    `${counts}, in their exact words. ` +
    'What a text says is not thereby so: who says it stands beside it, and our caution where we have one.',
  rulesHeading: 'How they are told apart',
  /** By what rules. */
  rules:
    'A quotation is what stands in quotation marks and is attributed to someone. An admission is what the text grants against itself, or against those for whom it speaks: a lack, a limit, a task not yet done. A call to action is a sentence that asks for something to be done: it says “must”, “should”, or that something “is essential”, “vital”, “crucial” or “necessary”. A sentence that says what is, has been or will be is a mere statement, and so is one with such a word that asks for nothing. A claim is a statement without a number that one may want to repeat with care: a superlative, a judgement, or something asserted without a source.',
  download: 'Download as a table (CSV)',
  /** The filter: a field for words. */
  withWords: 'Show entries with these words',
  /** A word to try, shown where the register has it. */
  example: 'percentage',
  /** One of each kind. */
  kinds: {
    figures: 'figure',
    quotations: 'quotation',
    admissions: 'admission',
    calls: 'call to action',
    claims: 'claim',
  },
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
    occasion: 'Occasion',
    sources: 'Sources',
    terms: 'Terms',
    address: 'Address',
  },
};
