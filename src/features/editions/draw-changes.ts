/** Draws passages of two editions: the words that both have, those that went and those that came. */
import { words } from '@words/editions.ts';
import type { ChangedPassage } from '../../core/editions/compare-editions.ts';
import { type Markup, markup } from '../../html/markup.ts';

/** Whether words that differ are only white space, which no reader sees as a change. */
export const isBlank = (text: string): boolean => text.trim() === '';

/** Draws words that went and came, with what a reader who listens hears before and after them. */
export const drawGone = (text: string): Markup =>
  markup`<del data-before="${words.gone}" data-after="${words.end}">${text}</del>`;
export const drawAdded = (text: string): Markup =>
  markup`<ins data-before="${words.added}" data-after="${words.end}">${text}</ins>`;

/**
 * Draws a passage with its changes. Without the words that went, it is the later wording; without those that came, the
 * earlier, to the last white space, of which only that of the later one is seen.
 */
export const drawChanges = ({ id, stretches }: ChangedPassage): Markup =>
  markup`<p data-passage="${id}">${stretches.map(({ kind, words: text }) => {
    if (kind === 'kept') return text;
    if (isBlank(text))
      return kind === 'gone' ? markup`<del hidden>${text}</del>` : markup`<ins class="blank">${text}</ins>`;
    return kind === 'gone' ? drawGone(text) : drawAdded(text);
  })}</p>`;
