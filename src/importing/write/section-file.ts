/** Writes blocks as the Markdown of a section's file. */
import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxExpressionToMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { LIMITS } from '../../core/faults/limits.ts';

/** Writes blocks as Markdown. Characters that Markdown would read as signs get a backslash. */
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

/** Characters that count as Markdown signs. Their number in a paragraph is limited (core/faults/limits.ts). */
const SIGN = /[*_[\]{}<>~`]/g;
const ESCAPED = /\\([*_[\]{}<>~`])/g;

/** Replaces the escapes in a line that has many by character references, which do not count as signs. */
function withFewSigns(line: string): string {
  if ((line.match(SIGN)?.length ?? 0) <= LIMITS.signs.most / 2) return line;
  return line.replace(ESCAPED, (_, sign: string) => `&#${sign.charCodeAt(0)};`);
}

/**
 * If MDX would read a line's first word as code, replaces its first letter by a character reference
 * (core/markdown/esm.ts).
 */
function asWords(line: string): string {
  return line.replace(/^[ei](?=[mx]port )/, (letter) => `&#${letter.charCodeAt(0)};`);
}
