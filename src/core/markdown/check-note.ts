import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import type { FactsOption } from './facts.ts';
import { attribute, isElement } from './official-text.ts';

/** The headings under which a note says who says what, in their order. */
export const NOTE_HEADINGS = ['In the article', 'Beyond the article', 'Unsettled'] as const;

/**
 * A remark plugin that checks a term's note: only the three headings of {@link NOTE_HEADINGS}, in that order, all
 * text under one of them, and every `<Source n="1" />` naming a source that the front matter lists. It changes
 * nothing.
 */
export const checkNote: Plugin<[FactsOption], Root> = ({ facts }) => {
  return (tree, file: VFile) => {
    const term = facts().term(file.path);
    if (term === undefined) return;
    const expected = NOTE_HEADINGS.map((heading) => `"## ${heading}"`).join(', ');
    let last = -1;
    for (const node of tree.children) {
      if (node.type === 'heading') {
        const child = node.children[0];
        const text = child?.type === 'text' ? child.value : '';
        const index = NOTE_HEADINGS.findIndex((heading) => heading === text);
        if (node.depth !== 2 || index <= last)
          file.fail(
            `Found the heading "${text}", expected ${expected}, each at most once and in this order. Rename or move it.`,
            node,
          );
        last = index;
      } else if (last === -1)
        file.fail(
          `Found text before any heading, expected one of ${expected} above it. Say under which heading it belongs.`,
          node,
        );
    }
    if (
      term.sources === 0 &&
      !tree.children.some(
        (node) =>
          node.type === 'heading' &&
          node.children.some((child) => child.type === 'text' && child.value === NOTE_HEADINGS[0]),
      )
    )
      file.fail(
        `Found a term with no source and no "## ${NOTE_HEADINGS[0]}", expected one of the two. List a source, or say what the article says.`,
        tree,
      );
    const cited = new Set<number>();
    visit(tree, (node) => {
      if (!isElement(node, 'Source')) return;
      const n = Number(attribute(node, 'n'));
      if (!Number.isInteger(n) || n < 1 || n > term.sources)
        file.fail(
          `Found <Source n="${attribute(node, 'n') ?? ''}" />, expected a number from 1 to ${term.sources}, the sources in the front matter. Correct the number or add the source.`,
          node,
        );
      cited.add(n);
    });
    for (let n = 1; n <= term.sources; n += 1)
      if (!cited.has(n))
        file.fail(
          `Found source ${n} listed but not cited, expected <Source n="${n}" /> in the note. Cite it or remove it.`,
          tree,
        );
  };
};
