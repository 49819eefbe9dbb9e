import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { splitLanguages } from '../languages/split.ts';

/**
 * A rehype plugin that says of words in our text which are of another language:
 *
 * ```html
 * the word <span lang="zh-Hans">泊位</span> (<span lang="zh-Latn">bówèi</span>)
 * ```
 *
 * A `place` says its document's language itself.
 */
export const markLanguages: Plugin<[], Root> = () => {
  return (tree) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && node.tagName === 'place') return SKIP;
      if (node.type !== 'text') return;
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
