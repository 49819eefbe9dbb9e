/**
 * Reads MDX as data: Markdown, GFM and elements by name. Nothing is compiled. What is code in MDX is refused: expressions
 * by elements.ts, imports and exports, which are words to this parser, by esm.ts.
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

/** A Markdown text: its tree, or why there is none. */
export type ParsedMarkdown = { readonly tree: Root } | { readonly fault: Fault };

const ours = unified().use(remarkParse).use(remarkElements).use(remarkGfm);
const official = ours().use(remarkPlainAddresses);

/** Adds elements by name, and braces so that they can be refused; as in MDX, there is no HTML and no indented code. */
function remarkElements(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(mdxJsx(), mdxExpression(), mdxMd());
  (data.fromMarkdownExtensions ??= []).push(mdxJsxFromMarkdown(), mdxExpressionFromMarkdown());
}

/**
 * Leaves web and mail addresses as words, as in Markdown without GFM: in official text they do not become links, and a
 * backslash within them does what it does elsewhere.
 */
function remarkPlainAddresses(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } });
  // GFM looks for addresses once more in the tree, and does nothing else there.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(({ transforms: _, ...rest }) => rest);
}

/**
 * Parses a text.
 *
 * @param body the text, line by line as in the file
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
    // The parser has run out of room.
    if (error instanceof RangeError) return { fault: { file, message: TOO_DEEP } };
    if (!(error instanceof Error && 'reason' in error)) throw error;
    return { fault: { file, ...describe(error) } };
  }
}

/** A node so many levels below another, if there is any; level by level, since a walk into the depth has an end. */
function nodeBelow(top: Nodes, levels: number): Nodes | undefined {
  let level = [top];
  for (let depth = 0; depth < levels; depth += 1)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return level[0];
}

/** The reason and position of what the parser threw (a VFileMessage), and what to do. */
function describe(error: Error & { reason?: unknown; line?: unknown; column?: unknown }) {
  const reason = String(error.reason);
  // The parser places an unclosed tag at the start of its paragraph, and the tag itself in the sentence.
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
