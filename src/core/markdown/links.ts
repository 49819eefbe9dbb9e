/** Finds the links in our own text that lead into the site. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
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
