/** Draws the note on a term that appears in the margin. It is the same wherever the term is marked. */
import { words } from '@words/notes.ts';
import { glossId, markId } from '../../core/addresses/addresses.ts';
import type { Term } from '../../core/model.ts';
import type { BesideText } from '../../core/terms/note.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { drawTermNote } from '../../html/terms/draw-term-note.ts';

/** Draws the content of the note, beside a text or some of its sections. */
export const drawNote = (term: Term, beside: BesideText): Markup =>
  joinParts([
    drawTermNote(term, beside, glossId(term.id)),
    // A no-break space, so that the link back is never alone on a line.
    '\u00a0',
    markup`<a class="note-back" href="#${markId(term.id)}" aria-label="${words.back(term.label)}"></a>`,
  ]);
