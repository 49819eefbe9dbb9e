import type { ElementContent, Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import type { Splitter, LanguageStretch } from '../languages/split.ts';
import { attributesWithin } from '../languages/tags.ts';

/**
 * Marks the words of other languages in our own text with their language. Changes the tree:
 *
 * ```html the word <span lang="zh-Hans">泊位</span> (<span lang="zh-Latn">bówèi</span>) ```
 *
 * A `place` element gives the language of its document itself.
 *
 * @param own BCP 47 tag of the text
 */
export function markLanguages(tree: Root, split: Splitter, own: string): void {
  const draw = ({ text, lang }: LanguageStretch): ElementContent => {
    const words = { type: 'text', value: text } as const;
    if (lang === undefined) return words;
    const properties = { ...attributesWithin(lang, own) };
    return { type: 'element', tagName: 'span', properties, children: [words] };
  };
  findAndReplace(tree, [/[^]+/, (text: string) => split(text).map(draw)], { ignore: ['place'] });
}
