/** Reads a term's note: its parts in order, the places that it names and the sources that it cites. */
import { closest } from 'fastest-levenshtein';
import type { Element as HtmlElement, Root as HtmlRoot, RootContent as HtmlContent } from 'hast';
import type { Heading, Node, Nodes, Root, RootContent } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { showDifference } from '../characters/show-difference.ts';
import { type Fault, isSamePlace, type Position } from '../faults/fault.ts';
import type { KnownCorpus } from './attested.ts';
import type { PartData } from '../schemas/site.ts';
import type { Splitter } from '../languages/split.ts';
import type { NotePart } from '../model.ts';
import { checkDatedList, drawDates } from './dated-list.ts';
import { checkAttested, drawAttested, warnOfFirst } from './attested.ts';
import { attribute, isElement } from './elements.ts';
import { isPageId } from './fragments.ts';
import { linkIntoSite, type OwnLink } from './links.ts';
import { markLanguages } from './mark-languages.ts';
import { readMarkup } from './markup.ts';
import { checkTables, rowsOf } from './note-tables.ts';
import { type KnownPlaces, linkPlaces } from './places.ts';

/** What a note is checked against. */
export interface NoteContext {
  /** Path of the file, for faults. */
  readonly file: string;
  /** The position of each listed source in the file. */
  readonly sources: readonly Position[];
  /** The parts that a note may have; `undefined` if they are unknown, because site.yaml has a fault. */
  readonly parts: readonly PartData[] | undefined;
  readonly places: KnownPlaces;
  /** The corpora whose texts it may name, and the id of its term. */
  readonly corpora: readonly KnownCorpus[];
  readonly term: string;
  /** The language of the note (BCP 47), and the splitter that recognises words of other languages in it. */
  readonly language: string;
  readonly split: Splitter;
}

/** Turns the checked Markdown of a note into HTML, by these plugins in order. */
const toHtml = unified()
  .use(remarkRehype) //  Markdown to HTML; our own elements keep their names
  .use(rehypeSlug) //    ids for headings
  .use(linkIntoSite) //  the site's base before links into the site
  .freeze();

/** A note, as far as it could be read. */
export interface ReadNote {
  readonly note: readonly NotePart[];
  readonly faults: readonly Fault[];
  /** Its links into the site. */
  readonly links: readonly OwnLink[];
}

/**
 * Reads a note.
 *
 * @param body the text below the front matter, with the same line numbers as in the file
 */
export function readTermNote(body: string, context: NoteContext): ReadNote {
  const { tree, faults: strange, links } = readMarkup(body, 'note', context.file);
  if (tree === undefined) return { note: [], faults: strange, links };
  const others = [
    ...checkParts(tree, context),
    ...checkTables(tree, body, context.file),
    ...checkSources(tree, context),
    ...checkAttested(tree, context.corpora, context.file),
    ...warnOfFirst(datedItems(tree, context), context.corpora, context),
    ...linkPlaces(tree, context.places, context.file, body),
  ];
  const faults = [...strange, ...others.filter((fault) => !strange.some((known) => isSamePlace(known, fault)))];
  // What is not allowed in a note is not shown either.
  if (strange.length > 0) return { note: [], faults, links };
  drawSources(tree);
  drawAttested(tree, context.corpora);
  for (const { part, nodes } of writtenParts(tree, context.parts ?? [])) if (part.dated) drawDates(nodes);
  const html = toHtml.runSync(tree);
  markLanguages(html, context.split, context.language);
  return { note: partsOf(html, context.parts ?? []), faults, links };
}

/** A part as it is written: its heading, and the content up to the next heading. */
interface WrittenPart {
  readonly part: PartData;
  readonly heading: Heading;
  readonly nodes: RootContent[];
}

/** The parts of a note, as they are written. */
function writtenParts({ children }: Root, parts: readonly PartData[]): WrittenPart[] {
  return children.flatMap((heading, index): WrittenPart[] => {
    const part = parts.find((known) => known.heading === headingText(heading));
    if (heading.type !== 'heading' || part === undefined) return [];
    const below = children.slice(index + 1);
    const end = below.findIndex(({ type }) => type === 'heading');
    return [{ part, heading, nodes: end < 0 ? below : below.slice(0, end) }];
  });
}

/** The heading of a part, as plain text. */
function headingText(node: RootContent): string {
  const child = node.type === 'heading' ? node.children[0] : undefined;
  return child?.type === 'text' ? child.value : '';
}

/**
 * Faults of parts: unknown headings, headings in the wrong order, text before the first heading, and statements without
 * a source in a part that needs sources.
 */
function checkParts(tree: Root, { file, parts, sources }: NoteContext): Fault[] {
  if (parts === undefined) return [];
  const faults: Fault[] = [];
  const report = (node: Node, message: string) => {
    const { line, column } = node.position?.start ?? {};
    faults.push({ file, line, column, message });
  };
  const known = parts.map(({ heading }) => heading);
  const expected = known.map((heading) => `"## ${heading}"`).join(', ');
  let last = -1;
  let isBelowHeading = false;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      isBelowHeading = true;
      const text = headingText(node);
      const index = known.indexOf(text);
      const { found } = showDifference(text, closest(text, ['', ...known]));
      if (node.depth !== 2 || index <= last)
        report(
          node,
          `Found the heading "${found}", expected ${expected}, each at most once and in this order. Rename or move it.`,
        );
      last = Math.max(last, index);
    } else if (!isBelowHeading)
      report(
        node,
        `Found text before any heading, expected one of ${expected} above it. Say under which heading it belongs.`,
      );
  }
  for (const { part, heading, nodes } of writtenParts(tree, parts)) {
    const statements = nodes.flatMap(statementsOf);
    if (part.dated) checkDatedList(heading, nodes, report);
    else if (part.sourced && statements.length === 0)
      report(
        heading,
        `Found nothing under "${part.heading}", expected statements with their sources. Add them or remove the heading.`,
      );
    for (const statement of statements)
      if (part.sourced && !cites(statement))
        report(
          statement,
          `Found a statement without a source under "${part.heading}", expected <Source n="…" /> in each. Cite its source or move it to another part.`,
        );
  }
  const ofTheText = parts.filter((part) => part.ofTheText);
  const headings = tree.children.map(headingText);
  if (faults.length === 0 && sources.length === 0 && !ofTheText.some(({ heading }) => headings.includes(heading)))
    report(
      tree,
      `Found a term with no source and no ${ofTheText.map(({ heading }) => `"## ${heading}"`).join(' or ')}, expected one of the two. List a source, or say what the text says.`,
    );
  return faults;
}

/** The statements of a node: a paragraph, or those of its list items and quotations, or the rows of a table. */
function statementsOf(node: Nodes): Nodes[] {
  if (node.type === 'paragraph') return [node];
  if (node.type === 'table') return [...rowsOf(node)];
  return 'children' in node ? node.children.flatMap(statementsOf) : [];
}

/** The items and rows of dated parts. */
function datedItems(tree: Root, { parts = [] }: NoteContext): RootContent[] {
  const nodes = writtenParts(tree, parts).flatMap(({ part, nodes: own }) => (part.dated ? own : []));
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'table') return [...rowsOf(node)];
    return node.type === 'list' ? node.children : [];
  });
}

function cites(node: Nodes): boolean {
  return isElement(node, 'Source') || isElement(node, 'Attested') || ('children' in node && node.children.some(cites));
}

/** Faults of sources: cited but not listed, or listed but not cited. */
function checkSources(tree: Root, { file, sources }: NoteContext): Fault[] {
  const faults: Fault[] = [];
  const cited = new Set<number>();
  visit(tree, (node) => {
    if (!isElement(node, 'Source')) return;
    const written = attribute(node, 'n') ?? '';
    const number = /^[1-9]\d*$/.test(written) ? Number(written) : 0;
    const { line, column } = node.position?.start ?? {};
    if (number < 1 || number > sources.length)
      faults.push({
        file,
        line,
        column,
        message: `Found <Source n="${written}" />, expected a number from 1 to ${sources.length}, the sources in the front matter. Correct the number or add the source.`,
      });
    cited.add(number);
  });
  for (const [index, position] of sources.entries()) {
    const number = index + 1;
    if (!cited.has(number))
      faults.push({
        ...position,
        message: `Found source ${number} listed but not cited, expected <Source n="${number}" /> in the note. Cite it or remove it.`,
      });
  }
  return faults;
}

/** Turns every `<Source n="1" />` into a `source` element. Changes the tree. */
function drawSources(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!isElement(node, 'Source') || parent === undefined || index === undefined) return;
    const number = attribute(node, 'n');
    const source: RootContent = { type: 'emphasis', data: { hName: 'source', hProperties: { number } }, children: [] };
    Object.assign(parent, { children: parent.children.toSpliced(index, 1, source) });
  });
}

/** The parts of a note: the content below each heading. */
function partsOf(tree: HtmlRoot, parts: readonly PartData[]): NotePart[] {
  const found: { part: PartData; fragment: string; children: HtmlContent[] }[] = [];
  for (const node of tree.children) {
    const part = isHeading(node) ? parts.find(({ heading }) => heading === textOfHtml(node)) : undefined;
    if (part !== undefined && isHeading(node))
      found.push({ part, fragment: freeOf(String(node.properties['id'])), children: [] });
    else if (!isHeading(node)) found.at(-1)?.children.push(node);
  }
  return found.map(({ part, fragment, children }) => ({ ...part, fragment, body: { type: 'root', children } }));
}

/** A heading's fragment id, with an ending if another part of the page has that id. */
const freeOf = (id: string) => (isPageId(id) ? `${id}-heading` : id);

function isHeading(node: HtmlContent): node is HtmlElement {
  return node.type === 'element' && node.tagName === 'h2';
}

function textOfHtml(node: HtmlElement): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
