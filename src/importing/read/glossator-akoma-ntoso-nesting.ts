/** How the blocks of a document that this engine exported as Akoma Ntoso nest. */
import type { Element, ElementContent as XmlContent } from 'xast';
import { numberAt, type NumberStyle } from '../../core/numbers/styles.ts';
import { local, textWithin } from './akoma-ntoso-tree.ts';

/**
 * Whether a numbered paragraph and the blocks in it would get the same places by their numbers alone
 * (core/text/nest-blocks.ts). A paragraph without a number continues the outermost number before it, and a list, a table
 * or the like the innermost. If they would not, a list keeps them in place.
 */
export function nestsByItself(
  node: Element,
  next: Element | undefined,
  isOutermost: boolean,
  style: NumberStyle | undefined,
): boolean {
  const goesOn = next === undefined ? '' : goesOnWith(next);
  if (goesOn === 'innermost' || (goesOn === 'outermost' && isOutermost)) return false;
  const begins = numOf(node) ?? textWithin(node).trimStart();
  const takesParagraphs = isOutermost && style?.inHeading === false && numberAt(begins, style) !== undefined;
  let hasNumbers = false;
  return blocksWithin(node).every((child) => {
    const wanted = goesOnWith(child);
    if (wanted === 'number') {
      hasNumbers = true;
      return nestsByItself(child, undefined, false, style);
    }
    if (wanted === 'innermost') return !hasNumbers;
    hasNumbers = false;
    return wanted === 'outermost' && takesParagraphs;
  });
}

function goesOnWith(node: Element): 'number' | 'outermost' | 'innermost' | 'nothing' {
  const name = local(node);
  if (isNumbered(node)) return 'number';
  if (name === 'paragraph') return 'outermost';
  const isEnd = name === 'crossHeading' || ['signature', 'provenance'].includes(said(node, 'name'));
  return isEnd ? 'nothing' : 'innermost';
}

/** Whether a block has an official number, beside its words or in them. */
export const isNumbered = (node: Element): boolean =>
  ['article', 'paragraph', 'point'].includes(local(node)) && said(node, 'class') !== 'counted';

/** The elements in an element. */
export const elementsIn = (node: Element | undefined): Element[] =>
  (node?.children ?? []).filter((child: XmlContent): child is Element => child.type === 'element');

/** The element with a block's own words. */
export const contentOf = (node: Element): Element | undefined =>
  elementsIn(node).find((child) => ['content', 'intro'].includes(local(child)));

/** The blocks within a block. */
export const blocksWithin = (node: Element): Element[] =>
  elementsIn(node).filter((child) => !['num', 'content', 'intro'].includes(local(child)));

/** A block's number, if it stands beside its words. */
export const numOf = (node: Element): string | undefined => {
  const num = elementsIn(node).find((child) => local(child) === 'num');
  return num && textWithin(num);
};

/** An attribute; empty if the element has none of that name. */
export const said = (node: Element, name: string): string => node.attributes[name] ?? '';
