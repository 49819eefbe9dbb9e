/**
 * Draws what is beside official text: its numbers, official or ours, which are links outside the text, and the buttons
 * that open the lists of terms. These elements are empty, and style sheets draw their labels from attributes, so that
 * they are neither copied nor read as text.
 */
import { words } from '@words/official.ts';
import { paragraphTermsId } from '../../core/addresses/addresses.ts';
import type { AddressedBlock } from '../../core/block.ts';
import { attribute, type Markup, markup } from '../markup.ts';
import { numberBeside } from './draw-alike.ts';

const CLASSES = { official: ' item-number', sign: ' sign', ours: '' } as const;

/**
 * Draws the number of a block. If the official text numbers the block, only that number is shown: it is the link, or, if
 * the words begin with it, a sign beside them is.
 *
 * @param spoken the accessible name of the link
 * @param isNamed whether the link has the full label of the block even if that is what it shows
 */
export function drawNumber(block: AddressedBlock, spoken: string, isNamed = false): Markup {
  const { id, label, names = [] } = block;
  // Links to the names that the publisher's own file gives to the passage lead to its number.
  const [first, ...others] = names;
  const more = others.map((one) => markup`<span id="${one}"></span>`);
  const { whose, shown } = numberBeside(block);
  const name = attribute('data-name', isNamed || label !== shown ? label : undefined);
  return markup`${more}<a class="number${CLASSES[whose]}"${attribute('id', first)} href="#${id}" aria-label="${spoken}"${name} data-label="${shown}"></a>`;
}

/** Draws the number of an item that has no words of its own, and so no address. */
export const drawMarker = (marker: string | undefined): Markup =>
  markup`<span class="item-number"${attribute('data-label', marker)}></span>`;

/**
 * Draws the button that opens the list of a paragraph's terms (features/terms/ParagraphTerms.astro), if the paragraph
 * uses any. It comes after the words, so that readers who listen to the page hear these first. It shows how many of the
 * terms have no note on the page, and is then always visible (paragraph-terms.css).
 *
 * @param noted the ids of the terms that have a note on the page
 */
export function drawTermsButton(
  { id, label, occurrences }: AddressedBlock,
  noted: ReadonlySet<string>,
): Markup | undefined {
  const used = new Set(occurrences.map(({ term }) => term));
  if (used.size === 0) return undefined;
  const others = used.difference(noted).size;
  const shown = others === 0 ? words.terms(used.size) : words.otherTerms(others);
  return markup`<button class="terms-button${others === 0 ? '' : ' more'}" popovertarget="${paragraphTermsId(id)}" aria-label="${words.termsInCounted(label, used.size)}" data-label="${shown}"></button>`;
}
