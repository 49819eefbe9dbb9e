import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { findOccurrences } from '../concordance/occurrences.ts';
import { type Block, publish } from './blocks.ts';
import type { FactsOption } from './facts.ts';
import { eachBlock, isElement, wordsOf } from './official-text.ts';

/**
 * A remark plugin that gives every paragraph and caption of a section its id, its label and the number of terms it
 * uses, and publishes the section's blocks. Files that are not a section's are left alone.
 *
 * In `iii.mdx`, the fourth paragraph becomes
 *
 * ```html
 * <p id="iii-4" data-label="III.4" data-terms="7">…</p>
 * ```
 *
 * and the first `<Caption>` of `i.mdx` gets `id="i-figure-1" label="I, figure 1" terms="3"`.
 */
export const numberParagraphs: Plugin<[FactsOption], Root> = ({ facts }) => {
  return (tree, file: VFile) => {
    const section = facts().section(file.path);
    if (section === undefined) return;
    const { forms } = facts();
    const countTerms = (text: string) => new Set(findOccurrences(text, forms).map(({ term }) => term)).size;
    const blocks: Block[] = [];
    let paragraphs = 0;
    let captions = 0;
    eachBlock(tree, file, (node) => {
      const text = wordsOf(node, file);
      if (node.type === 'paragraph') {
        paragraphs += 1;
        const id = `${section.slug}-${paragraphs}`;
        const label = `${section.label}.${paragraphs}`;
        node.data = { ...node.data, hProperties: { id, 'data-label': label, 'data-terms': countTerms(text) } };
        blocks.push({ kind: 'paragraph', id, label, text });
      } else if (isElement(node, 'Caption')) {
        captions += 1;
        const id = `${section.slug}-figure-${captions}`;
        const label = `${section.label}, figure ${captions}`;
        node.attributes.push(
          { type: 'mdxJsxAttribute', name: 'id', value: id },
          { type: 'mdxJsxAttribute', name: 'label', value: label },
          { type: 'mdxJsxAttribute', name: 'terms', value: String(countTerms(text)) },
        );
        blocks.push({ kind: 'caption', id, label, text });
      } else blocks.push({ kind: node.type === 'heading' ? 'heading' : 'provenance', text });
    });
    publish(file, { blocks });
  };
};
