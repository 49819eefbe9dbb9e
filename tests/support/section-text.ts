/** The file of a section as the engine reads it. */
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { readStyle } from '../../src/core/numbers/styles.ts';
import { readBlocks } from '../../src/core/text/blocks.ts';
import { flatten } from '../../src/core/reading-order.ts';

/** Reads the text of a section: its blocks, footnotes and faults, and a flat list of the blocks that have words. */
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
