/** Reads preformatted text, as old pages have laws: its lines are those of a text file. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ImportLog } from '../import-log.ts';
import { readText } from './text.ts';
import { replaceElements, textOfNode } from './tree.ts';

/** The fewest lines that are read so, without blank ones. */
const FEWEST = 5;

/** Makes paragraphs and items of preformatted text without marks. Code, and text with marks, stays. Changes the tree. */
export function readPreformatted(tree: Root, log: ImportLog): void {
  replaceElements(tree, (node) => {
    const text = textOfNode(node);
    const isPlain = node.children.every(({ type }) => type === 'text');
    if (node.tagName !== 'pre' || !isPlain || text.split('\n').filter((line) => line.trim() !== '').length < FEWEST)
      return undefined;
    log.remark('flattened', 'preformatted text: it was read like a file of text', node);
    const read = readText(text, log);
    const from = (node.position?.start.line ?? 1) - 1;
    visit(read, ({ position }) => {
      if (position === undefined) return;
      position.start.line += from;
      position.end.line += from;
    });
    return read.children.filter((child) => child.type === 'element');
  });
}
