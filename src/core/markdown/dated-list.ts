/** The list in a dated part of a note, whose items begin with a date: `- 2018-12: Words.` */
import type { List, ListItem, Node, RootContent, Text } from 'mdast';
import { pastDate } from '../schemas/fields.ts';

/** A date at the beginning of an item, with the colon after it. */
const DATED = /^(\d[\d-]*)(?::\s+|：\s*)/;

/** Reports what is wrong with a node. */
type Report = (node: Node, message: string) => void;

/**
 * Checks that the content below a heading is a single list of dated items in order of time.
 *
 * @param heading the heading
 * @param nodes the content below it
 */
export function checkDatedList(heading: Node, nodes: readonly RootContent[], report: Report): void {
  const expected = 'expected one list of items such as "- 2018-12: Words.", in order of time';
  const list = nodes.find(isPlainList);
  if (nodes.length === 0)
    report(heading, `Found nothing below the heading, ${expected}. Add it or remove the heading.`);
  for (const node of nodes)
    if (node !== list) report(node, `Found what is no part of the list, ${expected}. Make an item of it.`);
  let before = '';
  for (const item of list?.children ?? []) {
    const written = DATED.exec(firstText(item)?.value ?? '')?.[1];
    const [wrong] = pastDate.safeParse(written).error?.issues ?? [];
    const known = Math.min(before.length, written?.length ?? 0);
    if (written === undefined)
      report(item, `Found an item without a date, ${expected}. Begin it with its date and a colon.`);
    else if (wrong?.code === 'custom') report(item, `In the date of an item, ${wrong.message}.`);
    else if (wrong !== undefined)
      report(item, `In the date of an item, found "${written}", ${wrong.message}. Correct it.`);
    else if (written.slice(0, known) < before.slice(0, known))
      report(item, `Found ${written} after ${before}, ${expected}. Move the item, or correct its date.`);
    else before = written;
  }
}

/**
 * Sorts the list of a dated part, and turns its dates into `date` elements with the property `datetime`. Changes the
 * tree.
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
        paragraph.children.unshift(
          { type: 'emphasis', data: { hName: 'date', hProperties: { datetime } }, children: [] },
          { type: 'text', value: ' ' },
        );
    }
  }
}

function isPlainList(node: RootContent): node is List {
  return node.type === 'list' && node.ordered !== true;
}

/** The text with which an item begins. */
function firstText({ children: [paragraph] }: ListItem): Text | undefined {
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return first?.type === 'text' ? first : undefined;
}
