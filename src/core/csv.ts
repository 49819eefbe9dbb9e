/** Tables for spreadsheets. */

/** Spreadsheets recognise UTF-8 by this mark. Without it they garble every letter outside ASCII. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The first character of a cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A column: its heading, and a function that returns a row's cell. */
export type Column<Row> = readonly [head: string, cellOf: (row: Row) => string | undefined];

/** What a cell has in quotation marks: its separators, and white space that a program might leave out. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;

/**
 * Writes rows as comma-separated values (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe
 * before it, as OWASP advises: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const heads = columns.map(([head]) => head);
  const cells = rows.map((row) => columns.map(([, cellOf]) => cellOf(row) ?? ''));
  return BYTE_ORDER_MARK + [heads, ...cells].map((row) => row.map(written).join(',')).join('\r\n');
}

function written(cell: string): string {
  const isFormula = FORMULA.test(cell);
  const text = isFormula ? `'${cell}` : cell;
  return isFormula || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
