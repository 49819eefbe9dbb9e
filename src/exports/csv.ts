/** Tables for spreadsheets. */
import Papa from 'papaparse';

/** By this mark spreadsheets know that the file is UTF-8, without which all but English comes out garbled. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Comma-separated values (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe, as
 * OWASP advises: https://owasp.org/www-community/attacks/CSV_Injection
 *
 * @param rows cells by the head of their column, the same columns in all
 */
export function toCsv(rows: readonly Readonly<Record<string, string | undefined>>[]): string {
  return BYTE_ORDER_MARK + Papa.unparse([...rows], { escapeFormulae: true, newline: '\r\n' });
}
