/**
 * The content of a dated part of a note: a list whose items begin with a date, `- 2018-12: Words.`, and before it perhaps a
 * table whose rows do, `| 2018-12 | Words |`.
 */
import type { Emphasis, List, ListItem, Node, RootContent, Table, TableRow, Text } from 'mdast';
import { pastDate } from '../schemas/fields.ts';
import { rowsOf } from './note-tables.ts';

/** A date at the beginning of an item, with the colon after it. */
const DATED = /^(\d[\d-]*)(?::\s+|：\s*)/;

/** A date alone, as in the first cell of a row. */
const DATE_ALONE = /^(\d[\d-]*)$/;

/** Reports what is wrong with a node. */
type Report = (node: Node, message: string) => void;

/** What is expected of the list, and of the table. */
const LIST = 'expected one list of items such as "- 2018-12: Words.", in order of time';
const TABLE = 'expected rows such as "| 2018-12 | Words |", in order of time';

/**
 * Checks that the content below a heading is a list of dated items in order of time, a table of such rows, or the table and
 * then the list.
 *
 * @param heading the heading
 * @param nodes the content below it
 */
export function checkDatedList(heading: Node, nodes: readonly RootContent[], report: Report): void {
  const [table] = nodes.filter(isTable);
  const list = nodes.find(isPlainList);
  if (nodes.length === 0) report(heading, `Found nothing below the heading, ${LIST}. Add it or remove the heading.`);
  for (const [index, node] of nodes.entries())
    if (node === table && index > 0)
      report(node, 'Found a table below other content, expected it right below the heading. Move it there.');
    else if (node !== list && !isTable(node))
      report(node, `Found what is no part of the list, ${LIST}. Make an item of it.`);
  const items = (list?.children ?? []).map((item) => ({
    node: item,
    written: DATED.exec(firstText(item)?.value ?? '')?.[1],
  }));
  const rows = (table === undefined ? [] : rowsOf(table)).map((row) => ({ node: row, written: dateOfRow(row) }));
  checkDates(items, report, { one: 'item', expected: LIST, remedy: 'Begin it with its date and a colon.' });
  checkDates(rows, report, { one: 'row', expected: TABLE, remedy: 'Write its date alone in the first cell.' });
}

/** Checks the dates of items or rows. */
function checkDates(
  dated: readonly { readonly node: Node; readonly written: string | undefined }[],
  report: Report,
  { one, expected, remedy }: { readonly one: 'item' | 'row'; readonly expected: string; readonly remedy: string },
): void {
  let before = '';
  for (const { node, written } of dated) {
    const [wrong] = pastDate.safeParse(written).error?.issues ?? [];
    const known = Math.min(before.length, written?.length ?? 0);
    const an = one === 'item' ? 'an item' : 'a row';
    if (written === undefined) report(node, `Found ${an} without a date, ${expected}. ${remedy}`);
    else if (wrong?.code === 'custom') report(node, `In the date of ${an}, ${wrong.message}.`);
    else if (wrong !== undefined)
      report(node, `In the date of ${an}, found "${written}", ${wrong.message}. Correct it.`);
    else if (written.slice(0, known) < before.slice(0, known))
      report(node, `Found ${written} after ${before}, ${expected}. Move the ${one}, or correct its date.`);
    else before = written;
  }
}

/**
 * Sorts the list of a dated part, and turns its dates and those of its table into `date` elements with the property
 * `datetime`. Changes the tree.
 */
export function drawDates(nodes: readonly RootContent[]): void {
  for (const list of nodes.filter(isPlainList)) {
    list.data = { hName: 'ol', hProperties: { className: ['dated'] } };
    for (const item of list.children) {
      const text = firstText(item);
      const [opening = '', datetime] = DATED.exec(text?.value ?? '') ?? [];
      if (text === undefined || datetime === undefined) continue;
      text.value = text.value.slice(opening.length);
      const [paragraph] = item.children;
      if (paragraph?.type === 'paragraph')
        paragraph.children.unshift(dateElement(datetime), { type: 'text', value: ' ' });
    }
  }
  for (const row of nodes.filter(isTable).flatMap(rowsOf)) {
    const datetime = dateOfRow(row);
    const [cell] = row.children;
    if (cell !== undefined && datetime !== undefined) cell.children = [dateElement(datetime)];
  }
}

const dateElement = (datetime: string): Emphasis => ({
  type: 'emphasis',
  data: { hName: 'date', hProperties: { datetime } },
  children: [],
});

const isTable = (node: RootContent): node is Table => node.type === 'table';

/** The date that is alone in the first cell of a row. */
function dateOfRow({ children: [cell] }: TableRow): string | undefined {
  const [only, ...others] = cell?.children ?? [];
  return only?.type === 'text' && others.length === 0 ? DATE_ALONE.exec(only.value)?.[1] : undefined;
}

function isPlainList(node: RootContent): node is List {
  return node.type === 'list' && node.ordered !== true;
}

/** The text with which an item begins. */
function firstText({ children: [paragraph] }: ListItem): Text | undefined {
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return first?.type === 'text' ? first : undefined;
}
