/**
 * Reads the Markdown of content as data: Markdown, GFM and elements by name. Of MDX it takes the elements alone; what
 * would be code there, imports and exports, is words here, and braces are refused (elements.ts).
 */
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import type { Root } from 'mdast';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import type { Fault } from '../content/fault.ts';
import { checkDepth, checkSize } from './size.ts';

/** A Markdown text: its tree, or why there is none. */
export type ParsedMarkdown = { readonly tree: Root } | { readonly fault: Fault };

const parser = unified().use(remarkParse).use(remarkElements).use(remarkGfm).freeze();

/** Elements by name, and braces so that they can be refused; neither HTML nor code by indentation, as in MDX. */
function remarkElements(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(mdxJsx(), mdxExpression(), mdxMd());
  (data.fromMarkdownExtensions ??= []).push(mdxJsxFromMarkdown(), mdxExpressionFromMarkdown());
}

/**
 * Parses a text.
 *
 * @param body the text, line by line as in the file
 * @param file path for faults
 */
export function parseMarkdown(body: string, file: string): ParsedMarkdown {
  const large = checkSize(body, file);
  if (large !== undefined) return { fault: large };
  try {
    const tree = parser.parse(new VFile({ value: body }));
    const deep = checkDepth(tree, file);
    return deep === undefined ? { tree } : { fault: deep };
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error;
    return { fault: { file, ...describe(error) } };
  }
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
