/** The register as a table for spreadsheets. */
import Papa from 'papaparse';
import { findOccurrences } from '../concordance/occurrences.ts';
import { blockPath, publicAddress } from '../model/addresses.ts';
import type { AddressedBlock, Document, Section, Term } from '../model/library.ts';
import { KIND_NAMES, registerEntries, type RegisterEntry } from '../model/register.ts';

/** By this mark spreadsheets know that the file is UTF-8, without which Chinese comes out garbled. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What the table tells of an entry. */
export interface TableEntry extends Omit<RegisterEntry, 'section' | 'block' | 'start'> {
  readonly section: Pick<Section, 'title'>;
  readonly block: Pick<AddressedBlock, 'label'>;
}

/**
 * A document's register.
 *
 * @param site the site's origin, where it is known
 */
export function exportRegister(document: Document, terms: readonly Term[], site: URL | undefined): string {
  return registerTable(registerEntries(document), terms, ({ section, block }) =>
    publicAddress(blockPath({ document: document.id, section: section.slug, id: block.id }), site),
  );
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
