import type { ChangedStretch } from '../../core/editions/changed-words.ts';
import { type Markup, markup } from '../../html/markup.ts';
import { drawAdded, drawGone, isBlank } from '../editions/draw-changes.ts';

/** Draws the wording of a passage in one of the two editions, with the words that the other one does not have. */
export function drawWording(stretches: readonly ChangedStretch[], edition: 'before' | 'after'): Markup {
  const [left, own, draw] =
    edition === 'before' ? (['added', 'gone', drawGone] as const) : (['gone', 'added', drawAdded] as const);
  return markup`${stretches
    .filter(({ kind }) => kind !== left)
    .map(({ kind, words: text }) => (kind === own && !isBlank(text) ? draw(text) : text))}`;
}
