/** The words of a note, without its marks. */
import type { Nodes } from 'hast';

const BLOCKS = new Set(['p', 'li', 'ol', 'ul', 'blockquote']);

/** Returns the words of a note. A date is written in figures, and the numbers of sources are left out. */
export function plainText(body: Nodes): string {
  const write = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'element' && node.tagName === 'date') return `${String(node.properties['datetime'])}:`;
    if (!('children' in node)) return '';
    const inside = node.children.map(write).join('');
    return node.type === 'element' && BLOCKS.has(node.tagName) ? ` ${inside} ` : inside;
  };
  return write(body).replaceAll(/\s+/gu, ' ').trim();
}
