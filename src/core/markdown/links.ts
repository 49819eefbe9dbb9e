/** Finds the links of ours that lead into the site itself. */
import type { Root } from 'mdast';
import type { Position } from '../faults/fault.ts';
import { walk } from './walk.ts';

/** A link into the site: `/terms/berth/`, or `#sources` on its own page. */
export interface OwnLink extends Position {
  readonly url: string;
}

/**
 * Every link of a text into the site.
 *
 * @param file path for faults
 */
export function ownLinks(tree: Root, file: string): OwnLink[] {
  const links: OwnLink[] = [];
  walk(tree, (node) => {
    if (node.type !== 'link' || !/^(?:#|\/(?!\/))/.test(node.url)) return;
    const { line, column } = node.position?.start ?? {};
    links.push({ url: node.url, file, line, column });
  });
  return links;
}
