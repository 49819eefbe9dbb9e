import type { ElementContent, Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import type { Plugin } from 'unified';
import { splitLanguages, type Stretch } from '../languages/split.ts';

/**
 * A rehype plugin that says of words in our text which are of another language:
 *
 * ```html
 * the word <span lang="zh-Hans">泊位</span> (<span lang="zh-Latn">bówèi</span>)
 * ```
 *
 * A `place` says its document's language itself.
 */
export const markLanguages: Plugin<[], Root> = () => (tree) => {
  findAndReplace(tree, [/[^]+/, (text: string) => splitLanguages(text).map(draw)], { ignore: ['place'] });
};

function draw({ text, lang }: Stretch): ElementContent {
  const words = { type: 'text', value: text } as const;
  return lang === undefined ? words : { type: 'element', tagName: 'span', properties: { lang }, children: [words] };
}
