/**
 * Draws what stands beside official text (page/markup.ts): numbers, official or ours, which are permalinks outside the words,
 * and what opens the list of a paragraph's terms. They are empty, their labels drawn from attributes, so that these are neither
 * copied nor read as text.
 */
import { words } from '@words/official.ts';
import { paragraphTermsId } from '../../core/addresses/addresses.ts';
import type { AddressedBlock } from '../../core/block.ts';
import { attribute, type Markup, markup } from '../markup.ts';

/**
 * A block's number.
 *
 * @param spoken what the link is called
 * @param name what the block is called in full, where its number does not say so
 */
export function drawNumber({ id, marginLabel }: AddressedBlock, spoken: string, name: string | undefined): Markup {
  const called = attribute('data-name', name);
  return markup`<a class="number" href="#${id}" aria-label="${spoken}"${called} data-label="${marginLabel}"></a>`;
}

/** The number that an item has in its list. */
export const drawMarker = (marker: string | undefined): Markup =>
  markup`<span class="item-number"${attribute('data-label', marker)}></span>`;

/**
 * Opens the list of a paragraph's terms (terms/ParagraphTerms.astro), if it uses any. It stands after the words, which who
 * hears the page gets first.
 */
export function drawTermsButton({ id, label, occurrences }: AddressedBlock): Markup | undefined {
  const count = new Set(occurrences.map(({ term }) => term)).size;
  if (count === 0) return undefined;
  const spoken = words.termsInCounted(label, count);
  return markup`<button class="terms-button" type="button" popovertarget="${paragraphTermsId(id)}" aria-label="${spoken}" data-label="${words.terms(count)}"></button>`;
}
