/** Draws the table of findings, for the page and for copying. */
import { words } from '@words/check-results.ts';
import type { Formatted } from '../../../citations/engine.ts';
import type { Finding } from '../../../core/quotations/judge.ts';
import { minorOf } from '../../../core/quotations/minor.ts';
import type { Row } from './rows.ts';

/** Draws the table that the page shows. */
export function drawTable(rows: readonly Row[]): HTMLElement {
  const frame = element('div', 'table-frame');
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', words.results);
  const { verdict, quotation, place } = words.columns;
  const body = element('tbody');
  body.append(...rows.map(drawRow));
  const table = element('table', 'check-table');
  table.append(headOf([verdict, quotation, place]), body);
  frame.append(table);
  return frame;
}

/** The verdict in words: of words that are nearly verbatim, also what differs. */
function verdictOn({ verdict, differences }: Finding): string {
  const minor = minorOf(differences);
  return minor === undefined ? words.verdicts[verdict] : words.butFor[minor];
}

function drawRow({ finding, remarks, document, place, path, citation }: Row): HTMLElement {
  const row = element('tr');
  row.dataset['verdict'] = finding.verdict;
  const verdict = element('th', '', verdictOn(finding));
  verdict.setAttribute('scope', 'row');
  const quoted = element('p', '', finding.quotation);
  quoted.dir = 'auto';
  const quotation = element('td');
  quotation.append(quoted, ...remarks.map((remark) => element('p', '', remark)));
  const where = element('td');
  if (place !== '') {
    const link = element('a', '', place);
    link.setAttribute('href', path);
    link.lang = document?.language ?? '';
    const first = element('p');
    first.append(link);
    where.append(first, ...(citation === '' ? [] : [drawCitation(citation)]));
  }
  row.append(verdict, quotation, where);
  return row;
}

/** A citation, which is shown when the reader asks for it. */
function drawCitation(citation: string): HTMLElement {
  const details = element('details');
  details.append(element('summary', '', words.columns.citation), element('p', '', citation));
  return details;
}

/** Shows other citations in a table that is drawn, and leaves open what the reader has opened. */
export function replaceCitations(table: HTMLElement, rows: readonly Row[]): void {
  const citations = rows.flatMap(({ place, citation }) => (place === '' || citation === '' ? [] : [citation]));
  for (const [index, shown] of table.querySelectorAll('details p').entries())
    shown.textContent = citations[index] ?? '';
}

/** Returns the table for the clipboard: as plain text with tabs, and as HTML. */
export function copiedTable(rows: readonly Row[]): Formatted {
  const { verdict, quotation, differences, place, address, citation } = words.columns;
  const head = [verdict, quotation, differences, place, address, citation];
  const cells = rows.map((row) => [
    verdictOn(row.finding),
    row.finding.quotation,
    row.remarks.join(' ').replace(/[\u{2068}\u{2069}]/gu, ''),
    row.place,
    row.path === '' ? '' : location.origin + row.path,
    row.citation,
  ]);
  const table = element('table');
  const body = element('tbody');
  for (const each of cells) {
    const line = element('tr');
    line.append(...each.map((cell) => element('td', '', cell)));
    body.append(line);
  }
  table.append(headOf(head), body);
  return {
    text: [head, ...cells].map((each) => each.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t')).join('\n'),
    html: table.outerHTML,
  };
}

function headOf(columns: readonly string[]): HTMLElement {
  const head = element('thead');
  const row = element('tr');
  for (const column of columns) {
    const cell = element('th', '', column);
    cell.setAttribute('scope', 'col');
    row.append(cell);
  }
  head.append(row);
  return head;
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
