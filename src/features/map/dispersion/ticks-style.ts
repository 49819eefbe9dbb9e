/** Makes the style of the ticks below notes. */
import type { Places } from '../../places.ts';
import { stretchOf } from './document-line.ts';
import ticks from './ticks.css?inline';

/** Returns the rules for a page with notes. If it shows one section, the line below the ticks is darker where that is. */
const ticksStyle: Places['reading-style'] = (document, sections) => {
  if (sections.every(({ marks }) => marks.length === 0)) return '';
  const here = stretchOf(document, sections);
  if (here === undefined) return ticks;
  return `${ticks}@layer ticks{.notes{--from:${here.start}%;--to:${here.end}%}}`;
};

export default ticksStyle;
