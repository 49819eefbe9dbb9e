/**
 * The allow-list: which elements and Markdown the MDX of `content/` may contain. Content is data, so an import, an
 * export, an expression, a spread, an unlisted attribute and any other element stop the build.
 */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { Fault } from '../faults/fault.ts';
import { isForReaders } from '../addresses/web-address.ts';

/** What a file contains: official text, a term's note, or a text of the publication itself: about.mdx or a page of its own. */
export type ContentKind = 'section' | 'note' | 'about';

/** The elements of each kind of file, with the attributes that each must have. */
const ELEMENTS: Readonly<Record<ContentKind, Readonly<Record<string, readonly string[]>>>> = {
  section: {
    Term: ['id'],
    Caption: [],
    Provenance: [],
    Signature: [],
    Number: ['value'],
    Span: ['columns', 'rows'],
    sup: [],
    sub: [],
    s: [],
    br: [],
  },
  note: { Source: ['n'], Attested: ['in', 'wording'] },
  about: { kbd: [], FillIn: [], Documents: [], KeptOnDevice: [], Overviews: [], ParagraphRegisters: [] },
};

/** The attributes that an element may have besides, without a value. */
const FLAGS: Readonly<Record<string, readonly string[]>> = { Attested: ['first'] };

const OFFICIAL = [
  ...['paragraph', 'heading', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem', 'blockquote', 'break'],
  ...['table', 'tableRow', 'tableCell', 'image', 'footnoteReference', 'footnoteDefinition'],
];
const PROSE = ['paragraph', 'heading', 'text', 'emphasis', 'strong', 'link'];
const OURS = [...PROSE, 'list', 'listItem', 'blockquote', 'inlineCode', 'break'];

/** The elements by which a statement says what bears it out. */
const CITATIONS: readonly string[] = Object.keys(ELEMENTS.note);

/** The Markdown of each kind of file, by the node types of the syntax tree (mdast). */
const MARKDOWN: Readonly<Record<ContentKind, readonly string[]>> = {
  section: OFFICIAL,
  note: [...OURS, 'table', 'tableRow', 'tableCell'],
  about: OURS,
};

/** Where a link in our own text may lead: to the web, to a mail address, or into the site. */
const LINK = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/i;

/** Where a link in official text may lead. */
const OUTWARD = /^(?:https?:\/\/|mailto:)/i;

/** An element of the syntax tree. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is the element of this name. */
export function isElement(node: Nodes, name: string): node is Element {
  return isAnyElement(node) && node.name === name;
}

/** Whether a node is an element by which a statement says what bears it out. */
export const isCitation = (node: Nodes): node is Element => isAnyElement(node) && CITATIONS.includes(node.name ?? '');

/** Whether a node is an element of any name. */
export function isAnyElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Returns the value of an element's attribute; `undefined` if it is missing or not plain text. */
export function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Whether an element has an attribute without a value. */
export const hasFlag = (element: Element, name: string): boolean =>
  element.attributes.some((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);

/**
 * Finds everything in a text that is not on the allow-list.
 *
 * @param tree the text as our own parser reads it (parse.ts), or as MDX does
 * @param file path for faults
 */
export function checkElements(tree: Root, kind: ContentKind, file: string): Fault[] {
  const faults: Fault[] = [];
  const report = (node: Nodes, found: string, advice: string) => {
    const { line, column } = node.position?.start ?? {};
    faults.push({ file, line, column, message: `Found ${found}, expected ${expectedIn(kind)}. ${advice}` });
  };
  visit(tree, (node, _index, parent) => {
    if (node.type === 'root') return;
    if (isAnyElement(node)) {
      checkElement(node, kind, report);
      return;
    }
    if (!MARKDOWN[kind].includes(node.type)) {
      report(
        node,
        describe(node),
        REMEDIES[node.type] ?? 'Remove it, or escape the character that Markdown took for it.',
      );
      return SKIP;
    }
    if (node.type === 'heading' && parent?.type !== 'root')
      report(node, 'a heading within something else', 'Put it on a line of its own, or make words of it.');
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      report(node, 'a box to be ticked', 'Put a backslash before its bracket, or remove it.');
    if (node.type === 'link') {
      const advice = adviceOnLink(node.url, kind);
      if (advice !== undefined) report(node, `a link to "${node.url}"`, advice);
    }
    if (node.type === 'image' && (parent?.type !== 'paragraph' || parent.children.length > 1))
      report(node, 'an image among words', 'Set it apart as a paragraph of its own.');
    return true;
  });
  return faults;
}

/** What to do about a link to an address that a text may not have; `undefined` if it may. */
function adviceOnLink(url: string, kind: ContentKind): string | undefined {
  const isOfficial = kind === 'section';
  if (!((isOfficial ? OUTWARD : LINK).test(url) && isReadable(url)))
    return isOfficial
      ? 'Official text may link only to web and mail addresses: write the address in full.'
      : 'Write a web address in full, a mail address, or a path of this site.';
  return !isOfficial && /^http/i.test(url) && !isForReaders(url)
    ? 'Name a host such as example.org, and no name or password.'
    : undefined;
}

/** Whether browsers can read an address. */
const isReadable = (url: string) => URL.canParse(url, 'https://site.invalid');

function checkElement(
  element: Element,
  kind: ContentKind,
  report: (node: Nodes, found: string, advice: string) => void,
): void {
  const name = element.name ?? '';
  // Without this test, `<toString />` would count as known, because every object has that property.
  const known = Object.hasOwn(ELEMENTS[kind], name) ? ELEMENTS[kind][name] : undefined;
  if (known === undefined) {
    report(element, name === '' ? 'a tag without a name' : `<${name}>`, 'Remove it.');
    return;
  }
  const seen = new Set<string>();
  const flags = FLAGS[name] ?? [];
  for (const entry of element.attributes) {
    if (entry.type === 'mdxJsxExpressionAttribute')
      report(element, `{${entry.value}} in <${name}>`, 'Attributes are written out: remove the braces.');
    else if (![...known, ...flags].includes(entry.name))
      report(element, `the attribute "${entry.name}" on <${name}>`, attributesOf(name, known));
    else if (seen.has(entry.name))
      report(element, `the attribute "${entry.name}" twice on <${name}>`, 'Remove one of them.');
    else if (flags.includes(entry.name) && entry.value !== undefined && entry.value !== null)
      report(element, `<${name} ${entry.name}="…">`, 'Write the attribute without a value.');
    else if (known.includes(entry.name) && typeof entry.value !== 'string')
      report(element, `<${name} ${entry.name}> without a value in quotation marks`, attributesOf(name, known));
    if (entry.type === 'mdxJsxAttribute') seen.add(entry.name);
  }
}

function attributesOf(name: string, known: readonly string[]): string {
  const written = known.map((attributeName) => ` ${attributeName}="…"`).join('');
  return `Write <${name}${written}>, and nothing else in the tag.`;
}

function expectedIn(kind: ContentKind): string {
  const elements = Object.entries(ELEMENTS[kind]).map(
    ([name, known]) => `<${name}${known.map((attributeName) => ` ${attributeName}="…"`).join('')}>`,
  );
  const list = elements.join(', ');
  return kind === 'section' ? `only official words, Markdown and ${list}` : `only words, Markdown and ${list}`;
}

const NAMES: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  code: 'a block of code',
  inlineCode: 'code',
  html: 'HTML',
  list: 'a list',
  link: 'a link',
  linkReference: 'a link',
  image: 'an image',
  imageReference: 'an image',
  table: 'a table',
  blockquote: 'a block quotation',
  thematicBreak: 'a line across the text',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  definition: 'a link definition',
  delete: 'words struck out',
  break: 'a line break',
};

const REMEDIES: Readonly<Record<string, string>> = {
  mdxjsEsm: 'Content holds no code: remove it.',
  mdxFlowExpression: 'Content holds no code: remove it, or write "\\{" where a brace is meant.',
  mdxTextExpression: 'Content holds no code: remove it, or write "\\{" where a brace is meant.',
};

function describe(node: Nodes): string {
  return NAMES[node.type] ?? `"${node.type}"`;
}
