/** Leaves blocks out of a document, and says so. */
import type { PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ImportLog } from '../import-log.ts';

/** Leaves out a block for a reason, each of its texts separately, so that the proof can find each. */
export function leaveOut(block: RootContent, why: string, log: ImportLog): void {
  if (block.type === 'table')
    for (const row of block.children)
      for (const cell of row.children) for (const line of linesIn(cell.children)) log.leaveOut(line, why, block);
  else if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
    for (const child of block.children) leaveOut(child, why, log);
  else log.leaveOut(toString(block), why, block);
}

function linesIn(children: readonly PhrasingContent[]): string[] {
  return children
    .map((child) => (child.type === 'mdxJsxTextElement' && child.name === 'br' ? '\n' : toString(child)))
    .join('')
    .split('\n');
}
