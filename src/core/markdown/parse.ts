/**
 * Parses MDX as data: Markdown, GFM and elements by name. Nothing is compiled. What would be code in MDX is refused:
 * expressions by elements.ts, and imports and exports, which this parser reads as text, by esm.ts.
 */
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import type { Nodes, Root } from 'mdast';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Fault } from '../faults/fault.ts';
import { LIMITS } from '../faults/limits.ts';
import type { ContentKind } from './elements.ts';
import { checkSize, TOO_DEEP } from './size.ts';

/** A parsed Markdown text, or the fault that prevents it. */
export type ParsedMarkdown = { readonly tree: Root } | { readonly fault: Fault };

const ours = unified().use(remarkParse).use(remarkElements).use(remarkGfm);
const official = ours().use(remarkPlainAddresses);

/**
 * Adds elements by name, and expressions in braces so that they can be refused. As in MDX, there is no HTML and no
 * indented code.
 */
function remarkElements(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(mdxJsx(), mdxExpression(), mdxMd());
  (data.fromMarkdownExtensions ??= []).push(mdxJsxFromMarkdown(), mdxExpressionFromMarkdown());
}

/**
 * Turns off GFM's automatic links, so that web and mail addresses in official text remain plain words, and backslashes
 * in them work as usual.
 */
function remarkPlainAddresses(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } });
  // GFM searches the tree for addresses once more in its transforms, which do nothing else.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(({ transforms: _, ...rest }) => rest);
}

/**
 * Parses a text.
 *
 * @param body the text, with the same line numbers as in the file
 * @param file path for faults
 */
export function parseMarkdown(body: string, kind: ContentKind, file: string): ParsedMarkdown {
  const large = checkSize(body, file);
  if (large !== undefined) return { fault: large };
  try {
    const tree = (kind === 'section' ? official : ours).parse(body);
    const deep = nodeBelow(tree, LIMITS.depth.most);
    return deep === undefined ? { tree } : { fault: { file, ...deep.position?.start, message: TOO_DEEP } };
  } catch (error) {
    // The text is nested so deeply that the parser's stack overflowed.
    if (error instanceof RangeError) return { fault: { file, message: TOO_DEEP } };
    if (!(error instanceof Error && 'reason' in error)) throw error;
    return { fault: { file, ...describe(error) } };
  }
}

/**
 * Finds a node that is `levels` levels below another. It goes level by level, because recursion could overflow the
 * stack.
 */
function nodeBelow(top: Nodes, levels: number): Nodes | undefined {
  let level = [top];
  for (let depth = 0; depth < levels; depth += 1)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return level[0];
}

/** The message and position of the parser's error (a VFileMessage), and what to do. */
function describe(error: Error & { reason?: unknown; line?: unknown; column?: unknown }) {
  const reason = String(error.reason);
  // For an unclosed tag, the parser's position is the start of the paragraph, and its sentence gives the tag's own
  // position.
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return {
    line: toNumber(line ?? error.line),
    column: toNumber(column ?? error.column),
    message: `Found MDX that does not parse: ${reason}. Expected words, Markdown and closed <Tags>. Close the tag, or escape "<" or "{" with a backslash.`,
  };
}

function toNumber(value: unknown): number | undefined {
  return value === undefined ? undefined : Number(value);
}
