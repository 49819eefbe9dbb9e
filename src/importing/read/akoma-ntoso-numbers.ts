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
  readonly log: ImportLog;
}

/** Adds a number to the first block: beside its words, or among them in a quotation. Returns all blocks. */
export function numbered(
  number: string,
  blocks: ElementContent[],
  node: Element,
  { isQuoted, hasBrackets, nests, log }: Beside,
): ElementContent[] {
  const [first, ...others] = blocks;
  const isFree = first?.type === 'element' && first.tagName === 'p' && !isNumbered(first);
  if (isQuoted || !isFree) {
    const word: ElementContent = { type: 'text', value: isFree ? `${number} ` : number };
    return isFree
      ? [{ ...first, children: [word, ...first.children] }, ...others]
      : [element('p', {}, [word], at(node)), ...blocks];
  }
  log.setAside(number);
  const value = hasBrackets && /^[\p{L}\p{N}]+$/u.test(number) ? `(${number})` : number;
  const numberedFirst = { ...first, children: [element('number', { value }, []), ...first.children] };
  const goesOn =
    (nests && others.length > 0) ||
    others.some((one) => isUnnumbered(one, ['p']) || isUnnumbered(one, ['ul', 'li', 'p']));
  return goesOn
    ? [element('ul', {}, [element('li', {}, [numberedFirst, ...others], at(node))], at(node))]
    : [numberedFirst, ...others];
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
