/** Draws a row of the map of terms. A library of 500 documents has 30,000 rows, with some 20 cells each. */
import { words } from '@words/map.ts';
import { words as placeWords } from '@words/places.ts';
import { termPath } from '../../core/addresses/addresses.ts';
import type { Place, Section } from '../../core/model.ts';
import { type Markup, markup } from '../../html/markup.ts';
import { type MapRow, runsOf, shade } from './term-map.ts';

/** A section, and which columns belong to it. */
interface ColumnsOfSection {
  readonly section: Section;
  /** The indices of its columns. */
  readonly indices: readonly number[];
}

/**
 * Draws the heading and the cells of a term's row. For each section there is one cell for the whole section, which
 * leads to the first occurrence in it, followed by the cells of its paragraphs.
 *
 * @param addressOf returns the address of a place
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

/** Words for a number of occurrences. They are stored because the same small numbers come again and again. */
const inWords = (count: number) => (known[count] ??= placeWords.count(count));
