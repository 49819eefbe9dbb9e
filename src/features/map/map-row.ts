/** Draws a row of the map of terms, of which a library of 500 documents has 30,000, with some 20 cells each. */
import { words } from '@words/map.ts';
import { words as said } from '@words/places.ts';
import { termPath } from '../../core/addresses/addresses.ts';
import type { Place, Section } from '../../core/model.ts';
import { type Markup, markup } from '../../html/markup.ts';
import { type MapRow, runsOf, shade } from './term-map.ts';

/** The columns of a section. */
interface ColumnsOfSection {
  readonly section: Section;
  /** Their numbers among all columns. */
  readonly indices: readonly number[];
}

/**
 * A row's term and cells: in each section one for the section, which leads to the first place in it, and those of its
 * paragraphs.
 *
 * @param addressOf where a place is
 */
export function drawRow(
  { term, cells }: MapRow,
  sections: readonly ColumnsOfSection[],
  addressOf: (place: Place) => string,
): Markup {
  const link = (address: string, label: string, count: number) => {
    const name = words.cell(term.label, label, inWords(count));
    return markup`<a class="shade-${shade(count)}" href="${address}" aria-label="${name}">${count}</a>`;
  };
  const drawn = sections.map(({ section, indices }) => {
    let first = '';
    let total = 0;
    const parts = runsOf(indices.map((index) => cells[index] ?? [])).map(([places, span], index) => {
      const [place] = places;
      const address = place === undefined ? '' : addressOf(place);
      first ||= address;
      total += places.length;
      const starts = index === 0 ? ' starts' : '';
      const columns = span > 1 ? markup` colspan="${span}"` : '';
      return markup`<td class="part${starts}"${columns}>${place && link(address, place.block.label, places.length)}</td>`;
    });
    return [markup`<td class="whole">${total > 0 ? link(first, section.label, total) : ''}</td>`, parts];
  });
  return markup`<th scope="row"><a href="${termPath(term.id)}">${term.label}</a></th>${drawn}`;
}

const known: string[] = [];

/** How many places there are: small numbers, asked for over and over. */
const inWords = (count: number) => (known[count] ??= said.count(count));
