/** Writes blocks as the Markdown of a section's file. */
import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxExpressionToMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { LIMITS } from '../../core/faults/limits.ts';

/** The Markdown of blocks; whatever Markdown would take for a sign has a backslash before it. */
export function writeSection(tree: Root): string {
  const markdown = toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmFootnoteToMarkdown(),
      mdxJsxToMarkdown(),
      mdxExpressionToMarkdown(),
    ],
    unsafe: [{ character: '~', inConstruct: 'phrasing' }],
  });
  return markdown.split('\n').map(withFewSigns).map(asWords).join('\n');
}

/** Characters that count as signs of Markdown; a paragraph may have so many (content/limits.ts). */
const SIGN = /[*_[\]{}<>~`]/g;
const ESCAPED = /\\([*_[\]{}<>~`])/g;

/** A line with many escapes, in which characters are named by their numbers: those are no signs. */
function withFewSigns(line: string): string {
  if ((line.match(SIGN)?.length ?? 0) <= LIMITS.signs.most / 2) return line;
  return line.replace(ESCAPED, (_, sign: string) => `&#${sign.charCodeAt(0)};`);
}

/** A line whose first word MDX would take for code: its first letter is named by its number (core/markdown/esm.ts). */
function asWords(line: string): string {
  return line.replace(/^[ei](?=[mx]port )/, (letter) => `&#${letter.charCodeAt(0)};`);
}
