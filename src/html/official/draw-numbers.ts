/**
 * Draws what is beside official text: its numbers, official or ours, which are links outside the text, and the buttons
 * that open the lists of terms. These elements are empty, and style sheets draw their labels from attributes, so that
 * they are neither copied nor read as text.
 */
import { words } from '@words/official.ts';
import { paragraphTermsId } from '../../core/addresses/addresses.ts';
import type { AddressedBlock } from '../../core/block.ts';
import { attribute, type Markup, markup } from '../markup.ts';

/**
 * Draws the number of a block.
 *
 * @param spoken the accessible name of the link
 * @param name the full label of the block, if its number is shorter
 */
export function drawNumber({ id, marginLabel }: AddressedBlock, spoken: string, name: string | undefined): Markup {
  const called = attribute('data-name', name);
  return markup`<a class="number" href="#${id}" aria-label="${spoken}"${called} data-label="${marginLabel}"></a>`;
}

/** Draws the number of an item in its list. */
export const drawMarker = (marker: string | undefined): Markup =>
  markup`<span class="item-number"${attribute('data-label', marker)}></span>`;

/**
 * Draws the button that opens the list of a paragraph's terms (features/terms/ParagraphTerms.astro), if the paragraph
 * uses any. It comes after the words, so that readers who listen to the page hear these first.
 */
export function drawTermsButton({ id, label, occurrences }: AddressedBlock): Markup | undefined {
  const count = new Set(occurrences.map(({ term }) => term)).size;
  if (count === 0) return undefined;
  const spoken = words.termsInCounted(label, count);
  return markup`<button class="terms-button" type="button" popovertarget="${paragraphTermsId(id)}" aria-label="${spoken}" data-label="${words.terms(count)}"></button>`;
}
