/** Finds the use of each class or style of paragraphs from what its paragraphs have in common. */
import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** What a style is used for. */
export type StyleUse = 'text' | 'heading' | 'title' | 'caption' | 'signature' | 'contents';

/** Returns the style of a paragraph, if it has one. */
export const styleOf = (node: RootContent): string | undefined =>
  node.type === 'paragraph' || node.type === 'heading' ? node.data?.style : undefined;

/** Names that show the use of a style. */
const NAMED: readonly (readonly [StyleUse, RegExp])[] = [
  [
    'contents',
    /(?:^|[\s_-])toc(?:[\s_-]?\d|$|[\s_-])|table[\s_-]?of[\s_-]?(?:contents|figures|tables)|toc[\s_-]?heading/i,
  ],
  ['signature', /signator|signature/i],
  ['caption', /(?:^|[\s_-])caption/i],
  ['title', /(?:^|[\s_-]|document)title$/i],
];

/** The longest text that counts as a heading, in letters. */
const LONGEST_HEADING = 400;

/** Returns the use of each style among the outermost paragraphs. */
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
      // A line in Han characters may be short, and yet have several sentences.
      const sentences = texts.filter((text) => /[.;,:。；，：]$|。./u.test(text)).length;
      const isHeading = texts.every((text) => text.length <= LONGEST_HEADING) && sentences <= texts.length * 0.15;
      return [style, isHeading ? 'heading' : 'text'];
    }),
  );
}
