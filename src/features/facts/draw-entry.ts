/** Draws a row of a register. */
import { blockPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import type { RegisterEntry } from '../../core/statements/register.ts';
import { dateInWords } from '../../ui/format.ts';
import { langAttributes, multilingual } from '../../html/draw-language.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { sourceNumbers } from '../../html/terms/draw-sources.ts';

/**
 * Draws the cells of an entry: its place, its words with any caution, who says it, and its date.
 *
 * @param numbers the numbers of its sources in the list of sources on the page
 * @param hasDates whether the table has a column for dates
 */
export function drawEntry(
  document: Document,
  { figure, quote, by, occasion, asOf, caution, section, block }: RegisterEntry,
  numbers: readonly number[],
  hasDates: boolean,
): Markup {
  const address = blockPath({ document: document.id, section: section.slug, id: block.id }, quote);
  const sources = sourceNumbers(numbers);
  const words = [
    figure === undefined ? '' : markup`<strong>${figure}</strong>`,
    markup`<q${langAttributes(document.language)}>${quote}</q>`,
    caution === undefined ? '' : markup`<p class="caution">${multilingual(caution)}${sources}</p>`,
  ];
  const speaker = [
    by,
    occasion === undefined ? '' : markup`<span class="occasion">${multilingual(occasion)}</span>`,
    caution === undefined ? sources : '',
  ];
  const date = asOf === undefined ? '' : markup`<time datetime="${asOf}">${dateInWords(asOf)}</time>`;
  return joinParts([
    markup`<td class="place"><a href="${address}">${block.label}</a></td><td>${words}</td><td>${speaker}</td>`,
    hasDates ? markup`<td>${date}</td>` : '',
  ]);
}
