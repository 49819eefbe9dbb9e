/** Puts Akoma Ntoso's numbers beside the blocks that have them. */
import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import type { ImportLog } from '../import-log.ts';
import { at } from './akoma-ntoso-tree.ts';
import { element } from './tree.ts';

/** How a number stands beside a block. */
export interface Beside {
  readonly isQuoted: boolean;
  /** Whether a number that the file has bare stands in brackets in print. */
  readonly hasBrackets: boolean;
  /** Whether the blocks with deeper numbers stand within that of the number, as the file has them. */
  readonly nests: boolean;
  /** The headings above it. */
  readonly above?: readonly ElementContent[];
  readonly log: ImportLog;
}

/**
 * Adds a number to the first block: beside its words, or among them in a quotation. If a number stands there already, the
 * number is that of an item without words of its own, around it: "(c)(1)". Returns all blocks, after the headings above
 * them.
 */
export function numbered(
  number: string,
  blocks: ElementContent[],
  node: Element,
  { isQuoted, hasBrackets, nests, above = [], log }: Beside,
): ElementContent[] {
  const headings = blocks.slice(
    0,
    Math.max(
      0,
      blocks.findIndex((block) => !isHeading(block)),
    ),
  );
  const [first, ...others] = blocks.slice(headings.length);
  const isFree = first?.type === 'element' && first.tagName === 'p' && !isNumbered(first);
  const before = [...above, ...headings];
  if (isQuoted && isFree)
    return [...before, { ...first, children: [{ type: 'text', value: `${number} ` }, ...first.children] }, ...others];
  const isAround = !isQuoted && nests && first !== undefined && isOfNumbers(first);
  if (!isFree && !isAround) return [element('p', {}, [{ type: 'text', value: number }], at(node)), ...above, ...blocks];
  log.setAside(number);
  // A dash before an item is no number.
  if (!/[\p{L}\p{N}]/u.test(number))
    return [...before, element('ul', {}, [element('li', {}, blocks.slice(headings.length), at(node))], at(node))];
  const value = hasBrackets && /^[\p{L}\p{N}]+$/u.test(number) ? `(${number})` : number;
  const inNumber = element('number', { value }, []);
  const numberedFirst = isFree ? { ...first, children: [inNumber, ...first.children] } : element('p', {}, [inNumber]);
  const within = isFree ? others : blocks.slice(headings.length);
  const goesOn =
    (nests && within.length > 0) ||
    within.some((one) => isUnnumbered(one, ['p']) || isUnnumbered(one, ['ul', 'li', 'p']));
  return [
    ...before,
    ...(goesOn
      ? [element('ul', {}, [element('li', {}, [numberedFirst, ...within], at(node))], at(node))]
      : [numberedFirst, ...within]),
  ];
}

const isHeading = (block: ElementContent): boolean => block.type === 'element' && /^h[1-6]$/.test(block.tagName);

/** Whether a block begins with a number: a paragraph, or an item. */
function isOfNumbers(block: ElementContent): boolean {
  if (block.type !== 'element') return false;
  if (block.tagName === 'p') return isNumbered(block);
  return ['ul', 'ol', 'li'].includes(block.tagName) && block.children.slice(0, 1).some(isOfNumbers);
}

/** Whether a block is the first of such elements, one within the other, without a number. */
function isUnnumbered(node: ElementContent | undefined, [name, ...inner]: readonly string[]): boolean {
  if (node?.type !== 'element' || node.tagName !== name) return false;
  return inner.length === 0 ? !isNumbered(node) : isUnnumbered(node.children[0], inner);
}

const isNumbered = (node: ElementContent): boolean =>
  node.type === 'element' && node.children[0]?.type === 'element' && node.children[0].tagName === 'number';

/** Joins lists that follow each other, each of one item without a number. */
export function joinLists(blocks: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last?.type === 'element' && block.type === 'element' && isPlainItem(last) && isPlainItem(block))
      last.children.push(...block.children);
    else out.push(block);
  }
  return out;
}

const isPlainItem = (node: ElementContent): boolean => isUnnumbered(node, ['ul', 'li', 'p']);
