/** Fragment ids of headings. */
import type { Element as HtmlElement, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import type { Fault } from '../faults/fault.ts';
import { PAGE_ID_BEGINNINGS, PAGE_IDS } from '../addresses/reserved-names.ts';

/** Whether a fragment id belongs to a part of a page, or may do so one day. */
export function isPageId(id: string): boolean {
  return PAGE_IDS.includes(id) || PAGE_ID_BEGINNINGS.some((beginning) => id.startsWith(beginning));
}

/** The ids that rehype-slug makes from headings, each unique. */
function slugsOf(headings: readonly string[]): string[] {
  const elements = headings.map((value): HtmlElement => ({
    type: 'element',
    tagName: 'h2',
    properties: {},
    children: [{ type: 'text', value }],
  }));
  const tree: HtmlRoot = { type: 'root', children: [...elements] };
  rehypeSlug()(tree);
  return elements.map(({ properties }) => String(properties['id']));
}

/** Returns the fragment ids of the headings of the page about the publication, in order. */
export function headingSlugs(tree: Root): string[] {
  return slugsOf(tree.children.filter((node) => node.type === 'heading').map(headingWords));
}

/**
 * Returns a fault for each heading of the page about the publication whose id collides with another part of the page.
 */
export function checkHeadings(tree: Root, file: string): Fault[] {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const slugs = headingSlugs(tree);
  return headings.flatMap((heading, index) => {
    const id = slugs[index] ?? '';
    // This page has no notes, marks or lists of terms, so ids that begin like theirs are safe.
    if (!PAGE_IDS.includes(id)) return [];
    const { line, column } = heading.position?.start ?? {};
    const message = `Found the heading "${headingWords(heading)}", whose address would be "#${id}", that of another part of the page. Choose other words.`;
    return [{ file, line, column, message }];
  });
}

function headingWords(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(headingWords).join('') : '';
}

/**
 * Returns the fragment ids of headings, as rehype-slug makes them from their words. An id that is taken gets an ending:
 * "Note berth" becomes `note-berth-heading`.
 *
 * @param headings the words of each, in order
 * @param isTaken whether an id belongs to something else
 */
export function headingIds(headings: readonly string[], isTaken: (id: string) => boolean = () => false): string[] {
  const given = new Set<string>();
  return slugsOf(headings).map((slug) => {
    let id = slug === '' || isPageId(slug) || isTaken(slug) ? `${slug}-heading`.replace(/^-/, '') : slug;
    while (given.has(id) || isTaken(id) || PAGE_IDS.includes(id)) id = `${id}-heading`;
    given.add(id);
    return id;
  });
}
