/** The links in our own text that lead into the site: finds them, and adds the site's base. */
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { sitePath } from '../addresses/addresses.ts';
import type { Position } from '../faults/fault.ts';

/** A link into the site: `/terms/berth/`, or `#sources` on its own page. */
export interface OwnLink extends Position {
  readonly url: string;
}

/**
 * Returns every link of a text into the site.
 *
 * @param file path for faults
 */
export function ownLinks(tree: Root, file: string): OwnLink[] {
  const links: OwnLink[] = [];
  visit(tree, 'link', ({ url, position }) => {
    if (!/^(?:#|\/(?!\/))/.test(url)) return;
    const { line, column } = position?.start ?? {};
    links.push({ url, file, line, column });
  });
  return links;
}

/** A rehype plugin that adds the site's base to links into the site: `/search/` becomes `/reader/search/`. */
export const linkIntoSite: Plugin<[], HtmlRoot> = () => (tree) => {
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('/')) properties['href'] = sitePath(href.slice(1));
  });
};
