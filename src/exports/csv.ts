/** Tables for spreadsheets. */
import Papa from 'papaparse';

/** By this mark spreadsheets know that the file is UTF-8, without which all but English comes out garbled. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula, however many lines it has. */
const FORMULA = /^[=+\-@\t\r]/;

/** A column: its head, and what stands in it of each row. */
export type Column<Row> = readonly [head: string, cellOf: (row: Row) => string | undefined];

/**
 * Comma-separated values (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe, as
 * OWASP advises: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const heads = columns.map(([head]) => head);
  const cells = rows.map((row) => columns.map(([, cellOf]) => cellOf(row)));
  return BYTE_ORDER_MARK + Papa.unparse([heads, ...cells], { escapeFormulae: FORMULA, newline: '\r\n' });
}
