/** Draws passages of two editions: the words that both have, those that went and those that came. */
import { words } from '@words/editions.ts';
import type { ChangedPassage } from '../../core/editions/compare-editions.ts';
import { type Markup, markup } from '../../html/markup.ts';

/** Draws words that went and came, with what a reader who listens hears before and after them. White space is no change. */
export const drawGone = (text: string): Markup =>
  isBlank(text) ? markup`${text}` : markup`<del data-before="${words.gone}" data-after="${words.end}">${text}</del>`;
export const drawAdded = (text: string): Markup =>
  isBlank(text) ? markup`${text}` : markup`<ins data-before="${words.added}" data-after="${words.end}">${text}</ins>`;

const isBlank = (text: string) => text.trim() === '';

/** Draws a passage with its changes. Without the words that went, it is the later wording; without those that came, the earlier. */
export const drawChanges = ({ id, stretches }: ChangedPassage): Markup =>
  markup`<p data-passage="${id}">${stretches.map(({ kind, words: text }) =>
    kind === 'gone' ? (isBlank(text) ? '' : drawGone(text)) : kind === 'added' ? drawAdded(text) : text,
  )}</p>`;
