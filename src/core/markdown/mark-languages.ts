import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { splitLanguages } from '../languages/split.ts';
import type { FactsOption } from './facts.ts';

/**
 * A rehype plugin that says in a term's note which words are Chinese and which are pinyin:
 *
 * ```html
 * the Chinese word <span lang="zh-Hans">高水平</span> (<span lang="zh-Latn">gāo shuǐpíng</span>)
 * ```
 */
export const markLanguages: Plugin<[FactsOption], Root> = ({ facts }) => {
  return (tree, file: VFile) => {
    if (facts().term(file.path) === undefined) return;
    visit(tree, 'text', (node, index, parent) => {
      const stretches = splitLanguages(node.value);
      if (parent === undefined || index === undefined || stretches.every(({ lang }) => lang === undefined)) return;
      parent.children.splice(
        index,
        1,
        ...stretches.map(({ text, lang }) =>
          lang === undefined
            ? { type: 'text' as const, value: text }
            : {
                type: 'element' as const,
                tagName: 'span',
                properties: { lang },
                children: [{ type: 'text' as const, value: text }],
              },
        ),
      );
      return [SKIP, index + stretches.length];
    });
  };
};
