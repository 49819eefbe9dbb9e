/** Reads HTML into the tree that a browser makes, without elements that are not text of the document. */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { date } from '../../core/schemas/fields.ts';
import type { ImportLog } from '../import-log.ts';
import { markFootnotes } from './footnotes.ts';
import { joinLists, unfoldLayoutTables } from './layout-tables.ts';
import { markLists } from './list-marks.ts';
import type { Facts } from './reading.ts';
import { type PageParts, takeMainText } from './main-text.ts';
import { readPreformatted } from './preformatted.ts';
import { takeMarksInHeadings } from './raised-marks.ts';
import { takeRaisedNumbers } from './raised-numbers.ts';
import { markStruck } from './struck.ts';
import { collapsed, iconsIn, linesIn, property, replaceElements, textOfNode } from './tree.ts';

/**
 * Reads a page into a tree and its metadata. `parts` are what an editor says about the page.
 *
 * @throws {Refusal} if a selector of the editor selects nothing
 */
export function readHtml(text: string, parts: PageParts, log: ImportLog): { tree: Root; facts: Facts } {
  const tree = fromHtml(text);
  const facts = factsOf(tree);
  // Items count even if they are left out.
  markLists(tree, log);
  takeMainText(tree, parts, log);
  prepareHtml(tree, log);
  return { tree, facts };
}

/** Elements that are removed without a remark, because they are not text of the document. */
const SILENT = new Set(['script', 'style', 'template', 'title', 'head']);
/** Elements that the site has itself, with what the report calls them. */
const FURNITURE: Readonly<Record<string, string>> = {
  nav: 'navigation',
  button: 'a button',
  svg: 'words in a picture',
};

/** Turns the tree of a page, whose lists are marked, into the tree that all readers make. Changes the tree. */
export function prepareHtml(tree: Root, log: ImportLog): void {
  replaceElements(tree, (node) => {
    if (SILENT.has(node.tagName)) return [];
    const why = FURNITURE[node.tagName] ?? (property(node, 'role') === 'navigation' ? 'navigation' : undefined);
    if (why === undefined) return undefined;
    for (const line of linesIn(node)) log.leaveOut(line, why, node);
    log.icons += iconsIn(node);
    return [];
  });
  readPreformatted(tree, log);
  markStruck(tree);
  markFootnotes(tree, log);
  takeMarksInHeadings(tree, log);
  takeRaisedNumbers(tree, log);
  unfoldLayoutTables(tree, log);
  joinLists(tree);
}

/** Reads the metadata of a page. */
function factsOf(tree: Root): Facts {
  const metas = new Map<string, string>();
  const found: { title?: string; language?: string; url?: string } = {};
  visit(tree, 'element', (node) => {
    if (node.tagName === 'html') found.language = property(node, 'lang');
    if (node.tagName === 'title') found.title ??= collapsed(textOfNode(node));
    if (node.tagName === 'link' && property(node, 'rel') === 'canonical') found.url ??= property(node, 'href');
    if (node.tagName === 'meta')
      metas.set((property(node, 'name') || property(node, 'property')).toLowerCase(), property(node, 'content').trim());
  });
  const first = (...names: string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined && value !== '');
  const day = first(
    'dcterms.issued',
    'dcterms.date',
    'dc.date.issued',
    'dc.date',
    'article:published_time',
    'date',
  )?.slice(0, 10);
  const listed = (...names: string[]) => {
    const id = first(...names);
    return id === undefined || /^https?:/.test(id) ? undefined : [id];
  };
  const page = found.url ?? first('og:url', 'dc.identifier', 'dcterms.identifier');
  return {
    title: first('dcterms.title', 'dc.title', 'og:title') ?? withoutSite(found.title || undefined),
    shortTitle: first('dcterms.alternative', 'dc.title.alternative', 'eli:title_short'),
    identifiers: listed('eli:id_local', 'eli:number', 'dcterms.identifier', 'dc.identifier'),
    language: found.language || first('dcterms.language', 'dc.language', 'language'),
    publisher: first('dcterms.publisher', 'dc.publisher', 'publisher', 'dcterms.creator', 'author'),
    published: day !== undefined && date.safeParse(day).success ? day : undefined,
    url: page !== undefined && /^https?:\/\//.test(page) && URL.canParse(page) ? page : undefined,
  };
}

/** The title without the name of the site: "Action Plan" from "Action Plan - GOV.UK". */
const withoutSite = (title: string | undefined): string | undefined =>
  title?.replace(/(?<!\s)\s+(?:[|–—]|-)\s+[^|–—]{1,40}$/u, '');
