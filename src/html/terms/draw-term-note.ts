/** Draws the note on a term: in the margin, and wherever it is shown in the same way. */
import type { Term } from '../../core/model.ts';
import { noteOn, type TermNote } from '../../core/terms/note.ts';
import { attribute, joinParts, type Markup, markup } from '../markup.ts';
import { drawNames } from './draw-names.ts';

/**
 * Draws a note: the label, which leads to the term's page, the names and what is said of the term.
 *
 * @param glossId the id of the gloss, if it is to describe links
 */
export function drawTermNote(term: Term, glossId?: string): Markup {
  const { label, path, said } = noteOn(term);
  return markup`<a class="note-term" href="${path}">${label}</a> ${drawNames(term)} ${drawSaid(said, glossId)}`;
}

/** Draws what is said of a term, each in an element with the name of its field; the gloss is the first. */
export const drawSaid = (said: TermNote['said'], glossId?: string): Markup =>
  joinParts(
    said.map(({ field, text }, index) => [
      index > 0 ? ' ' : '',
      markup`<span class="${field}"${attribute('id', index === 0 ? glossId : undefined)}>${text}</span>`,
    ]),
  );
