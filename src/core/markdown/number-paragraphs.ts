import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { findOccurrences } from '../terms/occurrences.ts';
import { type Block, publish } from './blocks.ts';
import type { FactsOption, SectionFacts } from './facts.ts';
import { eachBlock, isElement, wordsOf } from './official-text.ts';

/**
 * A remark plugin that gives every paragraph and caption of a section its id and label from the registry, and the
 * number of terms it uses, and publishes the section's blocks. Files that are not a section's are left alone.
 *
 * In `iii.mdx`, the fourth paragraph becomes
 *
 * ```html
 * <p id="iii-4" data-label="III.4" data-terms="7">…</p>
 * ```
 *
 * and the first `<Caption>` of `i.mdx` gets `id="i-figure-1" label="I, figure 1" terms="3"`. Words that the registry
 * does not have (in dev, before they are accepted) get a provisional id: `id="iii-unaccepted-1"`, label "III.?".
 */
export const numberParagraphs: Plugin<[FactsOption], Root> = ({ facts }) => {
  return (tree, file: VFile) => {
    const section = facts().section(file.path);
    if (section === undefined) return;
    const { forms } = facts();
    const countTerms = (text: string) => new Set(findOccurrences(text, forms).map(({ term }) => term)).size;
    const lookUp = registryLookup(section);
    const blocks: Block[] = [];
    eachBlock(tree, file, (node) => {
      const text = wordsOf(node, file);
      if (node.type === 'paragraph') {
        const { id, label } = lookUp('paragraph', text);
        node.data = { ...node.data, hProperties: { id, 'data-label': label, 'data-terms': countTerms(text) } };
        blocks.push({ kind: 'paragraph', id, label, text });
      } else if (isElement(node, 'Caption')) {
        const { id, label } = lookUp('caption', text);
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

/** Looks words up in the registry, each entry once. */
function registryLookup({ slug, label, registered }: SectionFacts) {
  const free = [...registered];
  let unaccepted = 0;
  return (kind: 'paragraph' | 'caption', text: string): { id: string; label: string } => {
    const index = free.findIndex((entry) => entry.kind === kind && entry.text === text);
    const [entry] = index === -1 ? [] : free.splice(index, 1);
    if (entry !== undefined) return entry;
    unaccepted += 1;
    return { id: `${slug}-unaccepted-${unaccepted}`, label: `${label}.?` };
  };
}
