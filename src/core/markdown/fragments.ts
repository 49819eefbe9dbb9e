/** Fragment ids of headings. */
import type { Element as HtmlElement, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import type { Fault } from '../faults/fault.ts';
import { PAGE_ID_BEGINNINGS, PAGE_IDS } from '../addresses/reserved-names.ts';

/** Whether a fragment id is that of a part of a page, or may become one. */
export function isPageId(id: string): boolean {
  return PAGE_IDS.includes(id) || PAGE_ID_BEGINNINGS.some((beginning) => id.startsWith(beginning));
}

/** What rehype-slug makes of headings, no two alike. */
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

/** The fragment ids of the headings of the page about the publication, in order. */
export function headingSlugs(tree: Root): string[] {
  return slugsOf(tree.children.filter((node) => node.type === 'heading').map(wordsOf));
}

/** Headings of the page about the publication whose fragment ids are those of other parts of it. */
export function checkHeadings(tree: Root, file: string): Fault[] {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const slugs = headingSlugs(tree);
  return headings.flatMap((heading, index) => {
    const id = slugs[index] ?? '';
    // Such a page has no notes, marks or lists of terms, whose ids begin like many a word.
    if (!PAGE_IDS.includes(id)) return [];
    const { line, column } = heading.position?.start ?? {};
    const message = `Found the heading "${wordsOf(heading)}", whose address would be "#${id}", that of another part of the page. Choose other words.`;
    return [{ file, line, column, message }];
  });
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/**
 * The fragment ids of headings, as rehype-slug makes them of their words. One that something else has or may have gets
 * an ending: "Note berth" is `note-berth-heading`.
 *
 * @param headings the words of each, in order
 * @param isTaken whether an id is that of something else
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
