/** Which texts need the rules of structure.css. */
import type { Block, BlockKind } from '../../core/block.ts';

/**
 * Whether each kind of block needs them. Figures and headings do not by themselves: only pictures and headings of lower
 * levels do.
 */
const NEEDS_STRUCTURE: Readonly<Record<BlockKind, boolean>> = {
  paragraph: false,
  item: true,
  caption: false,
  cell: true,
  footnote: true,
  signature: true,
  heading: false,
  provenance: false,
  quote: true,
  table: true,
  figure: false,
};

/** Returns whether a block needs the rules of structure.css. */
export const needsStructure = (block: Block): boolean =>
  NEEDS_STRUCTURE[block.kind] ||
  (block.kind === 'figure' && block.image !== undefined) ||
  (block.kind === 'heading' && block.level > 2);
