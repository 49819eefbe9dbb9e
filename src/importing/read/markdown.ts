/** Reads Markdown with GFM, with HTML, and with the additions of Pandoc, Quarto, kramdown and Jekyll. */
import type { Root as HtmlRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { date } from '../../core/schemas/fields.ts';
import { splitFrontMatter } from '../../core/files/front-matter.ts';
import type { ImportLog } from '../import-log.ts';
import { partLines, placeInOriginal } from '../line-paragraphs.ts';
import { withoutLeftovers } from '../markdown-leftovers.ts';
import { prepareHtml } from './html.ts';
import { leaveOutMenus } from './markdown-menus.ts';
import { removeAdditions } from './glossator-markdown.ts';
import { ENDING, markLists } from './list-marks.ts';
import { forceOfFrontMatter } from './front-matter-force.ts';
import type { Facts } from './reading.ts';
import { element } from './tree.ts';

/** How a text should be read. */
export interface MarkdownOptions {
  /** Whether the text is Pandoc's or Quarto's, in which the description of a picture on its own is its caption. */
  readonly isPandoc: boolean;
  /** A prefix for the names of footnotes, if several files are read as one. */
  readonly prefix: string;
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(plainly);

/** Turns off autolinks, check boxes and indented code: the engine reads all of them as plain words. */
function plainly(this: Processor): void {
  const data = this.data();
  const off = ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'taskListCheck', 'codeIndented'];
  (data.micromarkExtensions ??= []).push({ disable: { null: off } });
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(({ transforms: _, ...rest }) => rest);
}

/** Reads a text into a tree and its metadata. */
export function readMarkdown(text: string, options: MarkdownOptions, log: ImportLog): { tree: HtmlRoot; facts: Facts } {
  const { yaml, body: written } = splitFrontMatter(text);
  const { text: body, found } = withoutLeftovers(written);
  for (const { what, line } of found) log.remark('decide', what, at(line - 1));
  const lines = body.split('\n');
  const boxes = takeBoxes(lines, log);
  takeAttributes(lines, log);
  takeReferences(lines, log);
  // Unlike CommonMark, the parser does not accept an address without quotation marks; and if a tag's end is at the
  // start of the next line, the parser begins a block quotation there.
  const parted = partLines(lines);
  if (parted.isParted)
    log.remark('decide', 'paragraphs between which there is no blank line: each line was taken for a paragraph');
  const markdown = parted.lines.join('\n').replace(/<a href=([^\s"'=<>`]+)(\s*)>/g, '<a href="$1">$2');
  const root = parser.parse(markdown);
  noteEndings(root, markdown);
  placeInOriginal(root, parted.lineOf);
  const said = removeAdditions(root, log);
  leaveOutMenus(root, log);
  namedNotes(root, options.prefix, log);
  root.children = captions(root.children, options, log).map((node) => withoutBoxHeading(node, boxes, log));
  const html = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: {
        footnoteReference: (_: unknown, node: { identifier: string }) => element('call', { name: node.identifier }, []),
      },
      footnoteLabel: '',
    })
    .runSync({ type: 'root', children: root.children.filter((node) => node.type !== 'footnoteDefinition') });
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
  for (const note of notes) {
    const inside = unified()
      .use(remarkRehype, { allowDangerousHtml: true })
      .runSync({ type: 'root', children: note.children });
    const children = inside.children.filter(
      (node) => node.type === 'element' || node.type === 'text' || node.type === 'raw',
    );
    html.children.push(element('note', { name: note.identifier }, children));
  }
  const whole = raw(html);
  const tree: HtmlRoot = whole.type === 'root' ? whole : { type: 'root', children: [] };
  markLists(tree, log);
  prepareHtml(tree, log);
  return { tree, facts: { ...said, ...factsOf(yaml) } };
}

/** Notes which lists write their numbers with a bracket, `1)`: the tree does not say it. */
function noteEndings(root: Root, markdown: string): void {
  visit(root, 'list', (list) => {
    const from = list.children[0]?.position?.start.offset ?? 0;
    const [, ending = ''] = list.ordered === true ? (/^\d+([.)])/.exec(markdown.slice(from, from + 11)) ?? []) : [];
    if (ending === ')') list.data = { ...list.data, hProperties: { [ENDING]: ending } };
  });
}

/** Reads the metadata in front matter. */
function factsOf(yaml: string | undefined): Facts {
  if (yaml === undefined) return {};
  let data: unknown;
  try {
    data = parseYaml(yaml, { logLevel: 'silent' });
  } catch {
    return {};
  }
  const fields = z.record(z.string(), z.unknown()).catch({}).parse(data);
  const text = (...names: string[]): string | undefined => {
    const found = names.flatMap((name) => z.string().safeParse(fields[name]).data?.trim() ?? []);
    return found.find((value) => value !== '');
  };
  const day = text('date', 'published', 'publication_date', 'publication-date');
  return {
    title: text('title'),
    shortTitle: text('shortTitle', 'short_title', 'short-title'),
    identifiers: [text('identifier', 'number', 'id_number') ?? []].flat(),
    language: text('lang', 'language'),
    publisher: text('publisher', 'author'),
    published: day !== undefined && date.safeParse(day).success ? day : undefined,
    url: text('url', 'canonical', 'permalink', 'source')?.match(/^https?:\/\/.*/)?.[0],
    force: forceOfFrontMatter(fields),
  };
}

/** Removes the fences of boxes, `::: {.note}`, and returns the lines between which they were. */
function takeBoxes(lines: string[], log: ImportLog): (readonly [number, number])[] {
  const boxes: [number, number][] = [];
  const open: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (!/^ {0,3}:{3,}(?:\s|\{|$)/.test(line)) continue;
    const isEnd = /^\s*:{3,}\s*$/.test(line);
    if (isEnd) boxes.push([open.pop() ?? index, index]);
    else open.push(index);
    log.setAside(line.trim());
    if (!isEnd) log.remark('flattened', 'a box: what is in it stands among the text', at(index));
    lines[index] = '';
  }
  return boxes;
}

const at = (index: number) => ({ position: { start: { line: index + 1 } } });

/** Removes attributes for drawing, `{.class}` and `{: .class}`, and kramdown's placeholder for a table of contents. */
function takeAttributes(lines: string[], log: ImportLog): void {
  for (const [index, line] of lines.entries()) {
    const found = [...line.matchAll(/ ?\{:{1,2}[^{}]*\}|(?<=\S)[ \t]*\{(?:[.#][^{}]*|-)\}(?=\s*$)/g)].map(
      ([one]) => one,
    );
    if (found.length === 0) continue;
    if (/^\s*\{:\s*toc/.test(line) && /^\s*[*\d]/.test(lines[index - 1] ?? '')) {
      log.leaveOut(
        (lines[index - 1] ?? '').replace(/^\s*(?:\*|\d+\.)\s*/, ''),
        'the seed of a table of contents',
        at(index - 1),
      );
      lines[index - 1] = '';
    }
    for (const one of found) {
      log.leaveOut(one.trim(), 'how something is drawn', at(index));
      lines[index] = (lines[index] ?? '').replace(one, '');
    }
  }
}

/** Removes the signs of a link whose address is in another file, `[Topic 27][topic-27]`. Its words stay. */
function takeReferences(lines: string[], log: ImportLog): void {
  const defined = new Set(lines.flatMap((line) => /^ {0,3}\[([^\]]+)\]:/.exec(line)?.[1]?.toLowerCase() ?? []));
  for (const [index, line] of lines.entries())
    lines[index] = line.replaceAll(
      /(?<![\\\]!])\[([^[\]^][^[\]]*)\]\[([^\s[\]^]+)\]/g,
      (whole, words: string, name: string) => {
        if (defined.has(name.toLowerCase())) return whole;
        log.setAside('[');
        log.setAside(`][${name}]`);
        log.remark('flattened', 'a link whose address is not in the file: its words stay', at(index));
        return words;
      },
    );
}

/** Gives footnotes the names by which they are called. Their marks are not running text. */
function namedNotes(root: Root, prefix: string, log: ImportLog): void {
  visit(root, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    const { label } = node;
    log.setAside(`[^${label ?? node.identifier}]${node.type === 'footnoteDefinition' ? ':' : ''}`);
    node.identifier = prefix + node.identifier;
  });
}

/** Makes captions: from Pandoc's ": Table 1" after a table, and from the description of a picture on its own. */
function captions(nodes: readonly RootContent[], { isPandoc }: MarkdownOptions, log: ImportLog): RootContent[] {
  const out: RootContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    const first = node.type === 'paragraph' ? node.children[0] : undefined;
    if (
      node.type === 'paragraph' &&
      last?.type === 'table' &&
      first?.type === 'text' &&
      /^(?:Table)?: /.test(first.value)
    ) {
      log.setAside(/^(?:Table)?:/.exec(first.value)?.[0] ?? '');
      first.value = first.value.replace(/^(?:Table)?: /, '');
      log.move(toString(node), 'the caption of a table stands above it', node);
      out.splice(-1, 0, asCaption(node));
    } else if (isPandoc && node.type === 'paragraph') out.push(...figuresIn(node));
    else out.push(node);
  }
  return out;
}

/** Splits a paragraph into its pictures, each with its words below it, and its other words. */
function figuresIn(node: Paragraph): Paragraph[] {
  const parts: Paragraph[] = [{ ...node, children: [] }];
  for (const child of node.children)
    if (child.type === 'image')
      parts.push(
        { ...node, children: [child] },
        ...((child.alt ?? '') === ''
          ? []
          : [asCaption({ type: 'paragraph', children: [{ type: 'text', value: child.alt ?? '' }] })]),
        { ...node, children: [] },
      );
    else parts.at(-1)?.children.push(child);
  return parts.filter(({ children }) => children.length > 0);
}

const asCaption = (node: Paragraph): Paragraph => ({ ...node, data: { hName: 'figcaption' } });

/** A heading in a box would contain everything after it, so it becomes a paragraph. */
function withoutBoxHeading(
  node: RootContent,
  boxes: readonly (readonly [number, number])[],
  log: ImportLog,
): RootContent {
  const line = (node.position?.start.line ?? 0) - 1;
  if (node.type !== 'heading' || !boxes.some(([start, end]) => line > start && line < end)) return node;
  log.remark('flattened', 'the heading of a box: it became a paragraph', node);
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: node.children }],
    ...(node.position && { position: node.position }),
  };
}
