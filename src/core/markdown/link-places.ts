import type { Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { publish } from './blocks.ts';
import type { FactsOption } from './facts.ts';

/**
 * A remark plugin that makes links of the paragraph labels in a term's note, and publishes them so that the content
 * check can tell whether they exist. "(III.4)" becomes
 *
 * ```mdx
 * (<Place label="III.4" />)
 * ```
 */
export const linkPlaces: Plugin<[FactsOption], Root> = ({ facts }) => {
  return (tree, file: VFile) => {
    const { labels } = facts();
    if (facts().term(file.path) === undefined || labels.length === 0) return;
    const pattern = new RegExp(String.raw`\b(?:${labels.join('|')})(?:\.\d+|, figure \d+)`, 'g');
    const places: { label: string; line: number | undefined }[] = [];
    visit(tree, 'text', (node, index, parent) => {
      const found = [...node.value.matchAll(pattern)];
      if (parent === undefined || index === undefined || found.length === 0) return;
      const parts: Root['children'] = [];
      let end = 0;
      for (const { 0: label, index: at } of found) {
        places.push({ label, line: node.position?.start.line });
        parts.push({ type: 'text', value: node.value.slice(end, at) }, placeElement(label));
        end = at + label.length;
      }
      parts.push({ type: 'text', value: node.value.slice(end) });
      Object.assign(parent, { children: parent.children.toSpliced(index, 1, ...parts) });
      return [SKIP, index + parts.length];
    });
    publish(file, { places });
  };
};

function placeElement(label: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Place',
    attributes: [{ type: 'mdxJsxAttribute', name: 'label', value: label }],
    children: [],
  };
}
