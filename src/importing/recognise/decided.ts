/** Makes headings and paragraphs of the lines for which an editor has decided so. All other lines stay as they are. */
import { unitOf } from '../../core/languages/units.ts';
import { collapsedText, decidedOf, nodeOf, type OutlineEntry } from './heading.ts';

/** How much deeper than a section's a heading is. */
const DEEPER = { chapter: -1, section: 0, 'sub-heading': 1 } as const;

/** What begins with a heading for which an editor has decided; `undefined` for all others. */
export const begunAsDecided = (entry: OutlineEntry): 'group' | 'section' | 'subsection' | undefined =>
  BEGUN[decidedOf(entry) ?? 'paragraph'];

const BEGUN = { chapter: 'group', section: 'section', 'sub-heading': 'subsection', paragraph: undefined } as const;

/**
 * Returns what an editor has decided that a line is.
 *
 * @param depth the depth of the headings that begin sections
 * @param language the language of the document, whose words name a part
 */
export function asDecided(entry: OutlineEntry, depth: number, language: string): OutlineEntry[] {
  const decided = decidedOf(entry);
  const node = nodeOf(entry);
  if (decided === undefined || (node.type !== 'paragraph' && node.type !== 'heading')) return [entry];
  const lines = 'heading' in entry ? entry.heading.lines : [node.children];
  if (decided === 'paragraph')
    return lines.map((children) => ({ block: { ...node, type: 'paragraph', children: [...children] } }));
  const unit = 'heading' in entry ? entry.heading.unit : unitOf(collapsedText(node), language);
  return [{ heading: { lines, depth: depth + DEEPER[decided], unit, node } }];
}
