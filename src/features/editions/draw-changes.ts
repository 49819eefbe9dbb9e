/** Draws passages of two editions: the words that both have, those that went and those that came. */
import { words } from '@words/editions.ts';
import type { ChangedPassage } from '../../core/editions/compare-editions.ts';
import type { ChangedStretch } from '../../core/editions/changed-words.ts';
import { type Markup, markup } from '../../html/markup.ts';

/** Draws words that went and came, with what a reader who listens hears before and after them. */
export const drawGone = (text: string): Markup =>
  markup`<del data-before="${words.gone}" data-after="${words.end}">${text}</del>`;
export const drawAdded = (text: string): Markup =>
  markup`<ins data-before="${words.added}" data-after="${words.end}">${text}</ins>`;

/** Draws a passage with its changes. Without the words that went, it is the later wording; without those that came, the earlier. */
export const drawChanges = ({ id, stretches }: ChangedPassage): Markup =>
  markup`<p data-passage="${id}">${stretches.map(({ kind, words: text }) =>
    kind === 'gone' ? drawGone(text) : kind === 'added' ? drawAdded(text) : text,
  )}</p>`;

/** Draws the wording of a passage in one of the two editions, with the words that the other one does not have. */
export function drawWording(stretches: readonly ChangedStretch[], edition: 'before' | 'after'): Markup {
  const [left, own, draw] =
    edition === 'before' ? (['added', 'gone', drawGone] as const) : (['gone', 'added', drawAdded] as const);
  return markup`${stretches
    .filter(({ kind }) => kind !== left)
    .map(({ kind, words: text }) => (kind === own ? draw(text) : text))}`;
}
