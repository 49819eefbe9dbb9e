/** Draws the note on a term that appears in the margin. It is the same wherever the term is marked. */
import { words } from '@words/notes.ts';
import { glossId, markId, termPath } from '../../core/addresses/addresses.ts';
import type { Term } from '../../core/model.ts';
import { memoOf } from '../../core/memo/memo.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { drawNames } from '../../html/terms/draw-names.ts';

/** Draws the content of the note. */
export const drawNote = memoOf((term: Term): Markup =>
  joinParts([
    markup`<a class="note-term" href="${termPath(term.id)}">${term.label}</a> ${drawNames(term)} `,
    markup`<span class="gloss" id="${glossId(term.id)}">${term.gloss}</span>`,
    // A no-break space, so that the link back is never alone on a line.
    '\u00a0',
    markup`<a class="note-back" href="#${markId(term.id)}" aria-label="${words.back(term.label)}"></a>`,
  ]),
);
