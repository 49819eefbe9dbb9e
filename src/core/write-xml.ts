/** Writes XML. */
import type { Nodes } from 'xast';
import { type Options, toXml } from 'xast-util-to-xml';

/** The end of a CDATA section, with all of it if it is one. */
const END = /<!\[CDATA\[[^]*?\]\]>|\]\]>/g;

/**
 * Returns a tree as XML. Where words have the three characters that end a CDATA section, the last of them is escaped, which the
 * package leaves out. https://www.w3.org/TR/xml/#syntax
 */
export const writeXml = (tree: Nodes | Nodes[], options?: Options): string =>
  toXml(tree, options).replace(END, (found) => (found === ']]>' ? ']]&gt;' : found));
