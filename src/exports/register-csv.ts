/** The register as a table for spreadsheets. */
import { words } from '@words/statements.ts';
import type { AddressedBlock } from '../core/block.ts';
import type { SourceData } from '../core/schemas/sources.ts';
import type { Section, Term } from '../core/model.ts';
import type { RegisterEntry } from '../core/statements/register.ts';
import { toCsv } from '../core/csv.ts';

const { columns, kinds } = words;

/** The part of an entry that the table shows. */
export interface TableEntry extends Omit<RegisterEntry, 'section' | 'block' | 'fragment'> {
  readonly section: Pick<Section, 'title'>;
  readonly block: Pick<AddressedBlock, 'label' | 'occurrences'>;
}

/** A source on one line: title, publisher, date and address, as far as they are known. */
const referenceOf = ({ title, publisher, date, url }: SourceData) =>
  [title, publisher, date, url].filter((part) => part !== undefined).join(', ');

/**
 * Writes the entries as comma-separated values.
 *
 * @param addressOf returns the address to write with an entry
 */
export function registerTable<Entry extends TableEntry>(
  entries: readonly Entry[],
  terms: readonly Term[],
  addressOf: (entry: Entry) => string,
): string {
  const termsOf = ({ quote, start, block }: Entry) => {
    const end = start + quote.length;
    const within = block.occurrences.filter((one) => one.start >= start && one.end <= end);
    const used = new Set(within.map(({ term }) => term));
    return terms
      .filter(({ id }) => used.has(id))
      .map(({ label, names }) => [label, ...Object.values(names).map(({ name }) => name)].join(' '))
      .join('; ');
  };
  return toCsv(entries, [
    [columns.paragraph, ({ block }) => block.label],
    [columns.section, ({ section }) => section.title],
    [columns.kind, ({ kind }) => kinds[kind]],
    [columns.figure, ({ figure }) => figure],
    [columns.exactWords, ({ quote }) => quote],
    [columns.by, ({ by }) => by],
    [columns.asOf, ({ asOf }) => asOf],
    [columns.caution, ({ caution }) => caution],
    [columns.terms, termsOf],
    [columns.address, addressOf],
    // The newest column comes last, so that programs that read columns by position still work.
    [columns.occasion, ({ occasion }) => occasion],
    [columns.sources, ({ sources }) => sources.map(referenceOf).join('; ')],
  ]);
}
