/** Draws occurrences of terms in their context. */
import type { Occurrence } from '../../core/forms/occurrences.ts';
import { langAttributes } from '../../html/draw-language.ts';
import { type Markup, markup } from '../../html/markup.ts';
import { contextOf } from './context.ts';

/**
 * Draws a line of a concordance: the words of an occurrence, and what comes before and after them (keyword in context).
 *
 * @param language the BCP 47 tag of the text
 */
export function drawKeyword(text: string, { start, end }: Pick<Occurrence, 'start' | 'end'>, language: string): Markup {
  const { before, after } = contextOf(text, start, end);
  const keyword = text.slice(start, end);
  return markup`<q${langAttributes(language)}><span>${before}</span><span><mark>${keyword}</mark>${after}</span></q>`;
}
