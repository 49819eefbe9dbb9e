/** Reads the page about the publication: what it has that is not allowed, and its HTML. */
import type { Root as HtmlRoot } from 'hast';
import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { sitePath } from '../addresses/addresses.ts';
import type { TextEntry } from '../files/content-files.ts';
import type { Fault } from '../faults/fault.ts';
import type { AboutData } from '../schemas/about.ts';
import { splitterFor } from '../languages/split.ts';
import type { About } from '../model.ts';
import { isAnyElement } from './elements.ts';
import { headingSlugs } from './fragments.ts';
import type { OwnLink } from './links.ts';
import { markLanguages } from './mark-languages.ts';
import { readMarkup } from './markup.ts';
import { toHtml } from './to-html.ts';

/** The text of that page, as far as it could be read. */
export interface ReadAbout extends Pick<About, 'body'> {
  readonly faults: readonly Fault[];
  /** Its links into the site. */
  readonly links: readonly OwnLink[];
  /** Fragment ids of its headings. */
  readonly headings: readonly string[];
}

const NOTHING: HtmlRoot = { type: 'root', children: [] };

/**
 * Reads the text.
 *
 * @param page `undefined` if there is none, or none that can be read
 * @param own BCP 47 tag of its language
 * @param languages those of which there may be words in it
 */
export function readAbout(
  page: Pick<TextEntry<AboutData>, 'body' | 'file'> | undefined,
  own: string,
  languages: readonly string[],
): ReadAbout {
  if (page === undefined) return { body: NOTHING, faults: [], links: [], headings: [] };
  const { tree, faults, links } = readMarkup(page.body, 'about', page.file);
  if (tree === undefined) return { body: NOTHING, faults, links, headings: [] };
  const read = { faults, links, headings: headingSlugs(tree) };
  if (faults.length > 0) return { ...read, body: NOTHING };
  setElements(tree);
  const body = toHtml.runSync(tree);
  markLanguages(body, splitterFor(own, languages), own);
  linkIntoSite(body);
  return { ...read, body };
}

/** Has our elements keep their names in HTML, in place, and takes those that are alone in a paragraph out of it, as MDX does. */
function setElements(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (isAnyElement(node)) node.data = { ...node.data, hName: node.name ?? '' };
    if (node.type !== 'paragraph' || parent === undefined || index === undefined || !isOfElements(node)) return true;
    parent.children.splice(index, 1, ...node.children.filter(isAnyElement));
    return index;
  });
}

const isOfElements = ({ children }: Paragraph) =>
  children.some(isAnyElement) && children.every((node) => isAnyElement(node) || isBlank(node));

const isBlank = (node: Paragraph['children'][number]) => node.type === 'text' && node.value.trim() === '';

/** Puts the base of the site before links into it, in place: `/search/` is `/reader/search/`. */
function linkIntoSite(tree: HtmlRoot): void {
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('/')) properties['href'] = sitePath(href.slice(1));
  });
}
