/** Finds the smallest blocks that content files cannot have, and makes them plainer. */
import type { BlockContent, DefinitionContent, List, ListItem, RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ImportLog } from '../import-log.ts';
import { isFlow } from '../read/tidy.ts';
import { leavesIn } from './leaves.ts';
import { asParagraphs, isSpan, plainWords } from './plain.ts';

/** Whether a section can have these blocks, and has the same words when it is read back. */
type Check = (blocks: readonly RootContent[]) => boolean;

/** Returns blocks that a section can have. Each that it cannot have becomes a plainer one, which the log notes. */
export function soundBlocks(blocks: readonly RootContent[], isSound: Check, log: ImportLog): RootContent[] {
  if (blocks.length === 0 || isSound(blocks)) return [...blocks];
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined) return plainer(only, isSound, log);
  const middle = Math.ceil(blocks.length / 2);
  return [...soundBlocks(blocks.slice(0, middle), isSound, log), ...soundBlocks(blocks.slice(middle), isSound, log)];
}

/** How a section is checked: whether it can have blocks, or, without parsing them, whether it has room for them. */
interface Checks {
  readonly isSound: Check;
  readonly fits: Check;
}

/**
 * Keeps as many lists, quotations and tables as a section has room for; after these, they become paragraphs. What is too
 * long is found without parsing it each time, since the parser's time grows faster than the text.
 */
export function soundTogether(
  blocks: readonly RootContent[],
  { isSound, fits }: Checks,
  log: ImportLog,
): readonly RootContent[] {
  const isRoom = fits(blocks);
  if (isRoom && isSound(blocks)) return blocks;
  const keeping = (most: number) => [
    ...blocks.slice(0, most),
    ...blocks.slice(most).flatMap((block) => (FORMS.has(block.type) ? asParagraphs(block) : [block])),
  ];
  let [kept, over] = [0, blocks.length];
  while (over - kept > 1) {
    const middle = Math.floor((kept + over) / 2);
    if ((isRoom ? isSound : fits)(keeping(middle))) kept = middle;
    else over = middle;
  }
  const first = blocks.slice(kept).find(({ type }) => FORMS.has(type));
  if (first !== undefined)
    log.bend(
      'more lists, quotations and tables than a section can have: they became paragraphs from here',
      toString(first),
      first,
    );
  const some = keeping(kept);
  return isRoom || !fits(some) ? some : soundTogether(some, { isSound, fits }, log);
}

const FORMS = new Set(['list', 'blockquote', 'table']);

/** A plainer form of a block: its words as paragraphs, if nothing else is sound. */
function plainer(block: RootContent, isSound: Check, log: ImportLog): RootContent[] {
  const numbers = numbersIn(block);
  const words = [...numbers, toString(block)].join(' ');
  const made = formOf(block, isSound, log);
  if (made !== undefined && isSound([made])) {
    if (made.type !== 'paragraph' && made.type !== 'heading') return [made];
    log.bend('marks or numbers that a page cannot have: the words are plain', words, block);
    const said = { ...made, children: [{ type: 'text' as const, value: `${numbers.join(' ')} ` }, ...made.children] };
    // A number that the file writes is a word of the text; one that a program counts is none.
    return [numbers.length > 0 && isSound([said]) && log.takeBack(numbers) ? said : made];
  }
  log.bend(`${NAMES[block.type] ?? 'a block'} that a page cannot have: its words became paragraphs`, words, block);
  return asParagraphs(block);
}

/** The numbers beside the words of a block, which its plainer form does not have. */
const numbersIn = (block: RootContent): string[] =>
  leavesIn(block)
    .flatMap(({ node }) => node.children)
    .flatMap((word) => (word.type === 'mdxJsxTextElement' && word.name === 'Number' ? word.attributes : []))
    .flatMap(({ value }) => (typeof value === 'string' && value !== '' ? value : []));

const NAMES: Readonly<Record<string, string>> = {
  list: 'a list',
  blockquote: 'a quotation',
  table: 'a table',
  paragraph: 'a paragraph',
  heading: 'a heading',
};

/** A block in which only what is not sound is plainer; `undefined` if there is no such form. */
function formOf(block: RootContent, isSound: Check, log: ImportLog): RootContent | undefined {
  switch (block.type) {
    case 'list':
      return listOf(block, isSound, log);
    case 'table':
      return tableOf(block, isSound, log);
    case 'blockquote': {
      const around = (children: Flow[]): RootContent => ({ ...block, children });
      return around(flowIn(soundBlocks(block.children, (blocks) => isSound([around(flowIn(blocks))]), log)));
    }
    case 'paragraph':
    case 'heading':
      return { ...block, children: plainWords(block.children) };
    default:
      return undefined;
  }
}

type Flow = BlockContent | DefinitionContent;

const flowIn = (blocks: readonly RootContent[]): Flow[] => blocks.filter(isFlow);

/** A list in which each item that cannot be kept has become plainer. */
function listOf(list: List, isSound: Check, log: ImportLog): List {
  const only = (item: ListItem): RootContent[] => [{ ...list, children: [item] }];
  const children = list.children.map((item): ListItem => {
    if (isSound(only(item))) return item;
    const isSoundInside: Check = (blocks) => isSound(only({ ...item, children: flowIn(blocks) }));
    const tried = { ...item, children: flowIn(soundBlocks(item.children, isSoundInside, log)) };
    if (isSound(only(tried))) return tried;
    log.bend('what stands in an item of a list: it became paragraphs of the item', toString(item), item);
    return { ...item, children: item.children.flatMap(asParagraphs) };
  });
  return { ...list, children };
}

/** A table in which the cells of each row that cannot be kept have plain words. */
function tableOf(table: Table, isSound: Check, log: ImportLog): Table {
  const [head, ...rows] = table.children;
  if (head === undefined) return table;
  const isSoundWith = (...all: TableRow[]) => isSound([{ ...table, children: all.map(withoutSpans) }]);
  const plain = (row: TableRow): TableRow => {
    log.bend('marks in a row of a table: they became plain words', toString(row), row);
    return { ...row, children: row.children.map((cell) => ({ ...cell, children: plainWords(cell.children) })) };
  };
  const first = isSoundWith(head) ? head : plain(head);
  return { ...table, children: [first, ...rows.map((row) => (isSoundWith(first, row) ? row : plain(row)))] };
}

/** A row by itself, whose cells cannot reach into other rows. */
const withoutSpans = (row: TableRow): TableRow => ({
  ...row,
  children: row.children.map((cell) => ({ ...cell, children: cell.children.filter((word) => !isSpan(word)) })),
});
