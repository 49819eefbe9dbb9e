/** A section’s file as the engine reads it. */
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { readStyle } from '../../src/core/numbers/styles.ts';
import { readBlocks } from '../../src/core/text/blocks.ts';
import { flatten } from '../../src/core/reading-order.ts';

/** The blocks of a section’s text, what its footnotes and faults are, and all blocks that have words in one row. */
export function read(body: string, numbering: readonly string[] = []) {
  const parsed = parseMarkdown(body, 'section', 'i.mdx');
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  const { blocks, footnotes, faults } = readBlocks(
    parsed.tree,
    numbering.flatMap((sample) => readStyle(sample) ?? []),
    'i.mdx',
  );
  return { all: blocks, footnotes, faults, blocks: flatten(blocks).filter(({ text }) => text !== '') };
}
