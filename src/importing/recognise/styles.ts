/** Tells what paragraphs of one class or style are, by what they have in common. */
import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** What a style is for. */
export type StyleUse = 'text' | 'heading' | 'title' | 'caption' | 'signature' | 'contents';

/** The style of a paragraph, or nothing. */
export const styleOf = (node: RootContent): string | undefined =>
  node.type === 'paragraph' || node.type === 'heading' ? node.data?.style : undefined;

/** Names that say what a style is for. */
const NAMED: readonly (readonly [StyleUse, RegExp])[] = [
  ['contents', /(?:^|[\s_-])toc(?:[\s_-]?\d|$|[\s_-])|table-?of-?contents|toc-?heading/i],
  ['signature', /signator|signature/i],
  ['caption', /(?:^|[\s_-])caption/i],
  ['title', /(?:^|[\s_-]|document)title$/i],
];

/** The most letters that a heading has. */
const LONGEST_HEADING = 400;

/** The use of each style of paragraphs that follow each other at the top. */
export function usesOfStyles(nodes: readonly RootContent[]): ReadonlyMap<string, StyleUse> {
  const paragraphs = nodes.filter((node): node is Paragraph => node.type === 'paragraph');
  const byStyle = Map.groupBy(paragraphs, (node) => styleOf(node) ?? '');
  const letters = (list: readonly Paragraph[]) => list.reduce((sum, node) => sum + toString(node).length, 0);
  const [[body] = ['']] = [...byStyle].toSorted(([, a], [, b]) => letters(b) - letters(a));
  return new Map(
    [...byStyle].map(([style, list]): [string, StyleUse] => {
      const said = NAMED.find(([, pattern]) => pattern.test(style));
      if (said !== undefined) return [style, said[0]];
      if (style === '' || style === body) return [style, 'text'];
      const texts = list.map((node) => toString(node));
      const sentences = texts.filter((text) => /[.;,:。；，：]$/u.test(text)).length;
      const isHeading = texts.every((text) => text.length <= LONGEST_HEADING) && sentences <= texts.length * 0.15;
      return [style, isHeading ? 'heading' : 'text'];
    }),
  );
}
