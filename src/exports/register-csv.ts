/** The register as a table for spreadsheets. */
import { words } from '@words/statements.ts';
import type { AddressedBlock } from '../core/block.ts';
import type { SourceData } from '../core/content/schemas/term.ts';
import type { Section, Term } from '../core/model.ts';
import type { RegisterEntry } from '../core/statements/register.ts';
import { toCsv } from './csv.ts';

const { columns, kinds } = words;

/** What the table tells of an entry. */
export interface TableEntry extends Omit<RegisterEntry, 'section' | 'block'> {
  readonly section: Pick<Section, 'title'>;
  readonly block: Pick<AddressedBlock, 'label' | 'occurrences'>;
}

/** A source in a line: title, publisher, date and address, as far as they are known. */
const referenceOf = ({ title, publisher, date, url }: SourceData) =>
  [title, publisher, date, url].filter((part) => part !== undefined).join(', ');

/**
 * The entries as comma-separated values.
 *
 * @param addressOf the address to give with an entry
 */
export function registerTable<Entry extends TableEntry>(
  entries: readonly Entry[],
  terms: readonly Term[],
  addressOf: (entry: Entry) => string,
): string {
  const rows = entries.map((entry) => {
    const end = entry.start + entry.quote.length;
    const within = entry.block.occurrences.filter((one) => one.start >= entry.start && one.end <= end);
    const used = new Set(within.map(({ term }) => term));
    return {
      [columns.paragraph]: entry.block.label,
      [columns.section]: entry.section.title,
      [columns.kind]: kinds[entry.kind],
      [columns.figure]: entry.figure,
      [columns.exactWords]: entry.quote,
      [columns.by]: entry.by,
      [columns.asOf]: entry.asOf,
      [columns.caution]: entry.caution,
      [columns.terms]: terms
        .filter(({ id }) => used.has(id))
        .map(({ label, names }) => [label, ...Object.values(names).map(({ name }) => name)].join(' '))
        .join('; '),
      [columns.address]: addressOf(entry),
      // Last, so that who knows the columns by their places finds the others where they were.
      [columns.occasion]: entry.occasion,
      [columns.sources]: entry.sources.map(referenceOf).join('; '),
    };
  });
  return toCsv(rows);
}
