/** Makes and recognises the elements that content files have in addition to Markdown. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Makes an element among words: `<sup>2</sup>`, `<Number value="(a)" />`. */
export function named(
  name: string,
  children: PhrasingContent[] = [],
  attributes: Readonly<Record<string, string>> = {},
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  };
}

/** Whether words are a line break. */
export const isBreak = (word: RootContent): boolean =>
  word.type === 'break' || (word.type === 'mdxJsxTextElement' && word.name === 'br');
