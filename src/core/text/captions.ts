/** Puts captions where they belong. */
import { block, NO_WORDS } from './new-block.ts';
import type { ReadBlock } from './read-block.ts';

/**
 * Puts each caption into the picture before it or the table after it. A caption with neither belongs to a figure
 * without a picture.
 */
export function withCaptions(blocks: readonly ReadBlock[]): ReadBlock[] {
  const out: ReadBlock[] = [];
  for (const one of blocks) {
    const before = out.at(-1);
    if (one.kind === 'caption' && before?.kind === 'figure' && before.children.length === 0)
      out.splice(-1, 1, { ...before, children: [one] });
    else if (one.kind === 'table' && before?.kind === 'figure' && before.image === undefined)
      out.splice(-1, 1, { ...one, children: [...before.children.map(tableCaption), ...one.children] });
    else if (one.kind === 'caption') out.push({ ...block('figure', one.node, NO_WORDS), children: [one] });
    else out.push({ ...one, children: withCaptions(one.children) });
  }
  return out;
}

function tableCaption(caption: ReadBlock): ReadBlock {
  return { ...caption, isTableCaption: true };
}
