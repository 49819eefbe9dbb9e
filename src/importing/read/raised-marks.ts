/**
 * Finds marks of notes that are raised in headings and no links: `<h2>Article 5<sup>1</sup></h2>`. A heading holds no raised
 * signs, so that Article 5 would become Article 51.
 */
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { unitOf } from '../../core/languages/units.ts';
import type { ImportLog } from '../import-log.ts';
import { collapsed, textOfNode } from './tree.ts';

/** The mark of a note. */
const MARK = /^(?:\p{Nd}{1,3}|[*†‡]{1,3})$/u;

/**
 * Leaves out such marks where a note begins with the same, and asks the editor about other raised numbers. Changes the
 * tree.
 */
export function takeMarksInHeadings(tree: Root, log: ImportLog): void {
  const notes = new Set<string>();
  visit(tree, 'element', (node) => {
    if (node.tagName === 'p' || node.tagName === 'li') notes.add(markAtStart(node));
  });
  visit(tree, 'element', (heading) => {
    if (!/^h[1-6]$/.test(heading.tagName)) return;
    for (const [parent, sup] of raisedIn(heading)) {
      const mark = collapsed(textOfNode(sup));
      const before = wordsBefore(sup, parent);
      if (notes.has(mark) && !UNIT.test(before)) {
        log.leaveOut(mark, 'the mark of a note behind a heading', heading);
        parent.children = parent.children.filter((child) => child !== sup);
        continue;
      }
      // An article that was inserted behind Article 5 is none of Article 51.
      const unit = unitOf(before);
      if (unit?.rest === '' && /\p{Nd}$/u.test(before))
        heading.properties = { ...heading.properties, className: [`unit-${unit.kind}-${unit.number}-${mark}`] };
      log.remark(
        'decide',
        `the heading "${before}" with a raised "${mark}", which no heading has: compare it`,
        heading,
      );
    }
  });
}

/** A short word, which may be a unit or a formula: "5 m". */
const UNIT = /(?<!\p{L})\p{L}{1,2}$/u;

/** The words right before an element. */
function wordsBefore(node: Element, parent: Element): string {
  const before = parent.children.slice(0, parent.children.indexOf(node));
  return collapsed(before.map(textOfNode).join(''));
}

/** The mark that is raised at the beginning of a block; nothing if there is none. */
function markAtStart(node: Element): string {
  const first = node.children.find((child) => child.type !== 'text' || collapsed(child.value) !== '');
  return first?.type === 'element' && first.tagName === 'sup' ? collapsed(textOfNode(first)) : '';
}

/** The raised marks in a heading, behind other words, each with the element around it. */
function raisedIn(node: Element): (readonly [Element, Element])[] {
  return node.children.flatMap((child, index): (readonly [Element, Element])[] => {
    if (child.type !== 'element') return [];
    const isMark = child.tagName === 'sup' && MARK.test(collapsed(textOfNode(child)));
    return isMark ? (index > 0 && !hasLink(child) ? [[node, child]] : []) : raisedIn(child);
  });
}

const hasLink = (node: Nodes): boolean =>
  node.type === 'element' && (node.tagName === 'a' || node.children.some(hasLink));
