/** Leads from a passage in the list of a term's places to the same passage in other languages. */
import { words } from '@words/versions.ts';
import { blockPath } from '../../core/addresses/addresses.ts';
import { counterpartOf, sectionsOfPassages } from '../../core/pairs/counterparts.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { languageName, listed } from '../../ui/format.ts';
import type { Places } from '../places.ts';
import { othersOf } from './texts.ts';

const occurrence: Places['occurrence'] = ({ document, block }) => {
  const links = othersOf(document).flatMap((other): Markup[] => {
    const id = counterpartOf(document, block.id, other);
    const section = id === undefined ? undefined : sectionsOfPassages(other).get(id);
    if (id === undefined || section === undefined) return [];
    const href = blockPath({ document: other.id, section, id });
    return [markup`<a href="${href}" hreflang="${other.language}">${languageName(other.language)}</a>`];
  });
  return links.length === 0 ? '' : markup`<span>${joinParts(words.others(listed(links)))}</span>`;
};

export default occurrence;
