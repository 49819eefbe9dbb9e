/** The register as a table for spreadsheets. */
import Papa from 'papaparse';
import { findOccurrences } from '../core/terms/occurrences.ts';
import type { AddressedBlock, Section, Term } from '../core/model.ts';
import type { RegisterEntry } from '../core/statements/register.ts';
import { KIND_NAMES } from '../core/statements/statements.ts';

/** By this mark spreadsheets know that the file is UTF-8, without which Chinese comes out garbled. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What the table tells of an entry. */
export interface TableEntry extends Omit<RegisterEntry, 'section' | 'block' | 'start'> {
  readonly section: Pick<Section, 'title'>;
  readonly block: Pick<AddressedBlock, 'label'>;
}

/**
 * Comma-separated values (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe, as
 * OWASP advises: https://owasp.org/www-community/attacks/CSV_Injection
 *
 * @param addressOf the address to give with an entry
 */
export function registerTable<Entry extends TableEntry>(
  entries: readonly Entry[],
  terms: readonly Term[],
  addressOf: (entry: Entry) => string,
): string {
  const forms = new Map(terms.map((term) => [term.id, term.forms]));
  const rows = entries.map((entry) => {
    const used = new Set(findOccurrences(entry.quote, forms).map(({ term }) => term));
    return {
      Paragraph: entry.block.label,
      Section: entry.section.title,
      Kind: KIND_NAMES[entry.kind],
      Figure: entry.figure,
      'Exact words': entry.quote,
      'Who says it': entry.by,
      'As of': entry.asOf,
      'Our caution': entry.caution,
      Terms: terms
        .filter(({ id }) => used.has(id))
        .map(({ label, zh }) => `${label} ${zh}`)
        .join('; '),
      Address: addressOf(entry),
    };
  });
  return BYTE_ORDER_MARK + Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' });
}
