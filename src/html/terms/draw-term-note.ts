/** Draws the note on a term: in the margin, and wherever it is shown in the same way. */
import { words } from '@words/notes.ts';
import type { Introduction } from '../../core/definitions/definitions.ts';
import type { Defined } from '../../core/definitions/defined.ts';
import { quotationMarksOf } from '../../core/languages/quotation-marks.ts';
import type { Term } from '../../core/model.ts';
import { type BesideText, noteOn, type TermNote } from '../../core/terms/note.ts';
import { langAttributes } from '../draw-language.ts';
import { attribute, joinParts, type Markup, markup } from '../markup.ts';
import { drawNames } from './draw-names.ts';

/**
 * Draws a note: the label, which leads to the term's page, the names, what the text beside it says itself that the term means, and
 * what we say of it.
 *
 * @param beside the text beside which it is shown
 * @param glossId the id of the gloss, if it is to describe links
 */
export function drawTermNote(term: Term, beside: BesideText, glossId?: string): Markup {
  const { label, path, said, defined } = noteOn(term, beside);
  const own = defined.map((one) => [drawDefined(one), ' ']);
  return markup`<a class="note-term" href="${path}">${label}</a> ${drawNames(term)} ${own}${drawSaid(said, glossId)}`;
}

/** Draws what a text says itself that a term means: the official words in marks of quotation, and the place that they are from. */
export function drawDefined({ label, path, document, language, introduction, pieces, isCut }: Defined): Markup {
  const [open, close] = quotationMarksOf(language);
  const place = markup`<a class="place" href="${path}"${langAttributes(language)}>${label}</a>`;
  // The proof compares each piece with the passage that it is from.
  const wordsOf = ({ id, text }: Introduction) => markup`<span data-words="${document}#${id}">${text}</span>`;
  // In the order of the text, with what introduces all definitions first.
  const before = introduction && [open, wordsOf(introduction), close, ' '];
  const quoted = pieces.map(({ number, ...piece }, index) => [
    index > 0 ? ' ' : '',
    number === undefined ? '' : `${number} `,
    wordsOf(piece),
  ]);
  const official = markup`<span class="defined-words"${langAttributes(language)}>${before}${open}${quoted}${isCut ? '…' : ''}${close}</span>`;
  return markup`<span class="defined">${joinParts(words.defined<Markup>(place, official))}</span>`;
}

/** Draws what is said of a term, each in an element with the name of its field; the gloss is the first. */
export const drawSaid = (said: TermNote['said'], glossId?: string): Markup =>
  joinParts(
    said.map(({ field, text }, index) => [
      index > 0 ? ' ' : '',
      markup`<span class="${field}"${attribute('id', index === 0 ? glossId : undefined)}>${text}</span>`,
    ]),
  );
