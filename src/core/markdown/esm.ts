/** Finds paragraphs that MDX would run as an import or export of JavaScript, although our parser reads them as text. */
import type { Nodes, Root } from 'mdast';
import type { Fault } from '../faults/fault.ts';
import { isAnyElement } from './elements.ts';

/** How the first line of such a paragraph begins, without any indentation. */
const ESM = /^(import|export) /;

/**
 * Returns a fault for every such paragraph, so that all content is valid MDX.
 *
 * @param body the text from which the tree was made
 * @param file path for faults
 */
export function checkEsm(tree: Root, body: string, file: string): Fault[] {
  return blocksOf(tree).flatMap((block) => {
    const { line, column, offset } = block.position?.start ?? {};
    const [, word] = ESM.exec(body.slice(offset)) ?? [];
    if (column !== 1 || word === undefined) return [];
    const reference = `&#${word.charCodeAt(0)};${word.slice(1)}`;
    const message = `Found a paragraph that begins with "${word}", which MDX takes for code, expected words. Remove it, or write "${reference}" where the word is meant.`;
    return [{ file, line, column, message }];
  });
}

/** The blocks that may begin at the start of a line: those of the text itself, and those within its elements. */
function blocksOf(parent: Nodes): Nodes[] {
  if (!('children' in parent)) return [];
  return parent.children.flatMap((node): Nodes[] => (isAnyElement(node) ? blocksOf(node) : [node]));
}
