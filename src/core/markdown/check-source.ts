import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { published } from './blocks.ts';
import { excerpt } from './excerpt.ts';
import type { FactsOption, SectionFacts } from './facts.ts';

/**
 * A remark plugin that holds a section's official text against `source.txt`, block by block and character by
 * character, and fails at the first difference, showing both readings. It changes nothing.
 */
export const checkSource: Plugin<[FactsOption], Root> = ({ facts }) => {
  return (tree, file: VFile) => {
    const section = facts().section(file.path);
    if (section === undefined) return;
    const { blocks } = published(file);
    for (const [index, block] of blocks.entries()) {
      const line: SectionFacts['lines'][number] | undefined = section.lines[index];
      const node = tree.children[index];
      if (line === undefined)
        file.fail(
          `Found text that source.txt does not have here: "${excerpt(block.text, 0)}". Expected the section to end before it. Remove it, or move it to the section where it belongs.`,
          node,
        );
      const at = firstDifference(block.text, line.text);
      if (at !== undefined)
        file.fail(
          `Found official text that differs from source.txt, line ${line.line}, at its character ${at + 1}:\n` +
            `    found    "${excerpt(block.text, at)}"\n` +
            `    expected "${excerpt(line.text, at)}"\n` +
            `  Copy the words from source.txt; only <Term> may be added.`,
          node,
        );
    }
    const next = section.lines[blocks.length];
    if (next !== undefined)
      file.fail(
        `Found the end of the section, expected line ${next.line} of source.txt next: "${excerpt(next.text, 0)}". Add the missing text.`,
        tree.children.at(-1),
      );
  };
};

/** Index of the first UTF-16 unit in which two texts differ, `undefined` if they are equal. */
function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
