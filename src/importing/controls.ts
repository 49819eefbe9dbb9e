/**
 * Takes out characters that are no letters and that no file of content may hold. Files of text lose them when they are
 * decoded; a PDF or a packed file has them in its strings.
 */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Control characters but tabs and the ends of lines and pages, and code points that Unicode gives to no character. */
const CONTROLS = /(?![\t\n\f\r])\p{Cc}|\p{NChar}/gu;

/** Returns a text without control characters. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '');

/** Takes control characters out of the words and properties of a tree, and returns how many its words had. Changes the tree. */
export function takeOutControls(tree: Root): number {
  let count = 0;
  visit(tree, (node) => {
    if (node.type === 'text') {
      count += node.value.match(CONTROLS)?.length ?? 0;
      node.value = withoutControls(node.value);
    }
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = withoutControls(value);
  });
  return count;
}
