/** Puts Akoma Ntoso's numbers beside the blocks that have them. */
import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import type { ImportLog } from '../import-log.ts';
import { at } from './akoma-ntoso-tree.ts';
import { element } from './tree.ts';

/** Adds a number to the first block: beside its words, or among them in a quotation. Returns all blocks.
 *
 * @param hasBrackets whether a number that the file has bare stands in brackets in print */
export function numbered(
  number: string,
  blocks: ElementContent[],
  node: Element,
  { isQuoted, hasBrackets, log }: { readonly isQuoted: boolean; readonly hasBrackets: boolean; readonly log: ImportLog },
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
  const goesOn = others.some((one) => one.type === 'element' && one.tagName === 'p' && !isNumbered(one));
  return goesOn
    ? [element('ul', {}, [element('li', {}, [numberedFirst, ...others], at(node))], at(node))]
    : [numberedFirst, ...others];
}

const isNumbered = (node: ElementContent): boolean =>
  node.type === 'element' && node.children[0]?.type === 'element' && node.children[0].tagName === 'number';
