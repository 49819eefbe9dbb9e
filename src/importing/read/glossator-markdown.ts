/** Recognises a document that this engine exported as Markdown, and removes what the export added to the text. */
import type { Link, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ImportLog } from '../import-log.ts';
import type { Facts } from './reading.ts';

/** An anchor with an id, followed by the label that links to the same id. */
interface Address {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  /** How many columns and rows a cell covers, if it covers more than one. */
  readonly columns: string | undefined;
  readonly rows: string | undefined;
  /** The address of the document. */
  readonly document: string;
}

/** Why what an export says of the force of passages is left out: `document.yaml` and `passages.yaml` say it. */
export const WHY_FORCE = 'whether a passage is in force, which no official text says';

/**
 * Removes labels, permalinks, the lines about the source of the copy, and notes. An element `place` (properties `id`,
 * `section`, `label`) replaces each label; sections get their names from these. Changes the tree.
 *
 * @returns the source of the copy; empty if the file is not an export of this engine
 */
export function removeAdditions(root: Root, log: ImportLog): Facts {
  const documents = new Set<string>();
  visit(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    const address = addressAt(node.children);
    if (address === undefined) return;
    documents.add(address.document);
    log.setAside(address.label);
    log.remark('dropped', 'labels with their links, which the engine writes itself', node);
    const words = withoutForce(trimmed(node.children.slice(3)), log);
    const [number, ...others] = words;
    node.children =
      number?.type === 'strong' && node.type === 'paragraph'
        ? [placeOf(address), numberOf(number, log), ...trimmed(others)]
        : [placeOf(address), ...words];
  });
  if (documents.size === 0) return {};
  // An export's pictures are below the document's address; downloaded, they are beside the file.
  visit(root, 'image', (node) => {
    for (const document of documents)
      if (node.url.startsWith(`${document}images/`)) node.url = node.url.slice(document.length);
  });
  keepSpaces(root);
  takeNumbers(root, log);
  takeNotes(root, log);
  const facts = takeLinesOnCopy(root, documents, log);
  log.remark(
    'decide',
    'an export has headings on one line and at six levels at most, and neither emphasis nor links: compare them with the source',
  );
  return facts;
}

/**
 * Puts repeated spaces, which HTML would join, into an element that keeps them: an export has the spaces of the
 * official text.
 */
function keepSpaces(root: Root): void {
  findAndReplace(root, [
    / {2,}/g,
    (value: string) => ({ type: 'emphasis', data: { hName: 'textarea' }, children: [{ type: 'text', value }] }),
  ]);
}

/** Words without what an export says before them of their force: it alone is emphasised. */
function withoutForce(words: PhrasingContent[], log: ImportLog): PhrasingContent[] {
  const [said, ...others] = words;
  if (said?.type !== 'emphasis') return words;
  log.leaveOutOurs(toString(said), WHY_FORCE, said);
  return trimmed(others);
}

/** Restores the numbers of items without words of their own, which an export has as strong words. */
function takeNumbers(root: Root, log: ImportLog): void {
  visit(root, 'listItem', ({ children: [first] }) => {
    const [strong, ...others] = first?.type === 'paragraph' ? first.children : [];
    if (first?.type !== 'paragraph' || strong?.type !== 'strong' || others.length > 0) return;
    first.children = [numberOf(strong, log)];
  });
}

/** An official number beside the words, which an export has as strong words. */
function numberOf(strong: PhrasingContent, log: ImportLog): PhrasingContent {
  const value = toString(strong);
  log.setAside(value);
  return { type: 'emphasis', data: { hName: 'number', hProperties: { value } }, children: [] };
}

/** Words without the space before them. */
function trimmed([text, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (text?.type !== 'text') return text === undefined ? [] : [text, ...others];
  const value = text.value.trimStart();
  return value === '' ? others : [{ ...text, value }, ...others];
}

/** The address at the start of words: `<a id="iii-4"></a>[III.4](…/iii/#iii-4)`. */
function addressAt([open, close, link]: readonly PhrasingContent[]): Address | undefined {
  if (open?.type !== 'html' || close?.type !== 'html' || close.value !== '</a>' || link?.type !== 'link')
    return undefined;
  const [, id = '', columns, rows] =
    /^<a id="([a-z0-9-]+)"(?: data-columns="(\d+)")?(?: data-rows="(\d+)")?>$/.exec(open.value) ?? [];
  const [, document, section, fragment] = /^(.*\/)([^/]+)\/#(.+)$/.exec(link.url) ?? [];
  return document === undefined || section === undefined || id !== fragment
    ? undefined
    : { id, section, label: toString(link), columns, rows, document };
}

const placeOf = ({ id, section, label, columns = '', rows = '' }: Address): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'place', hProperties: { id, section, label, columns, rows } },
  children: [],
});

/** Removes notes on terms: footnotes that begin with a link to the page of the term by whose name they are called. */
function takeNotes(root: Root, log: ImportLog): void {
  const terms = new Set<string>();
  root.children = root.children.filter((node) => {
    if (node.type !== 'footnoteDefinition') return true;
    const [first] = node.children;
    const link = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (link?.type !== 'link' || !link.url.endsWith(`/terms/${node.identifier}/`)) return true;
    terms.add(node.identifier);
    log.setAside(`[^${node.label ?? node.identifier}]:`);
    log.leaveOutOurs(toString(node), 'a note on a term, which is no official text', node);
    return false;
  });
  const within = (node: Parents): void => {
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child?.type === 'footnoteReference' && terms.has(child.identifier)) {
        log.setAside(`[^${child.label ?? child.identifier}]`);
        node.children.splice(index, 1);
      } else if (child !== undefined && 'children' in child) within(child);
    }
  };
  within(root);
}

/** Removes the lines about the copy: the paragraph below the title that links to the document's own address. */
function takeLinesOnCopy(root: Root, documents: ReadonlySet<string>, log: ImportLog): Facts {
  const index = root.children.findIndex(
    (node) => node.type === 'paragraph' && linksIn(node).some(({ url }) => documents.has(url)),
  );
  const lines = root.children[index];
  if (index > 1 || lines?.type !== 'paragraph') return {};
  root.children.splice(index, 1);
  log.leaveOutOurs(toString(lines), 'where the copy comes from', lines);
  const url = linksIn(lines).find((link) => !documents.has(link.url))?.url;
  return url !== undefined && /^https?:\/\//.test(url) ? { url } : {};
}

const linksIn = ({ children }: Paragraph): Link[] => children.filter((child) => child.type === 'link');
