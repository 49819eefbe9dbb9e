/** Draws the note in the margin on a term, which is the same wherever the term is marked (page/markup.ts). */
import { words } from '@words/notes.ts';
import { glossId, markId, termPath } from '../../core/addresses/addresses.ts';
import type { Term } from '../../core/model.ts';
import { memoOf } from '../../core/memo/memo.ts';
import { inRow, type Markup, markup } from '../../html/markup.ts';
import { drawNames } from '../terms/draw-names.ts';

/** What is in the note. */
export const drawNote = memoOf((term: Term): Markup =>
  inRow([
    markup`<a class="note-term" href="${termPath(term.id)}">${term.label}</a> ${drawNames(term)} `,
    markup`<span class="gloss" id="${glossId(term.id)}">${term.gloss}</span>`,
    // Never alone on a line.
    '\u00a0',
    markup`<a class="note-back" href="#${markId(term.id)}" aria-label="${words.back(term.label)}"></a>`,
  ]),
);
