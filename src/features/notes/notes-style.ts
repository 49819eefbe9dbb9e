/**
 * Makes the style that connects each term on a page with its note. Rules that are the same on every page are in style
 * sheets: notes.css, and styles/columns.css for notes in the margin.
 *
 * https://drafts.csswg.org/css-anchor-position-1/
 */
import { words } from '@words/notes.ts';
import { callId, markId } from '../../core/addresses/addresses.ts';
import { getPublication } from '../../publication.ts';
import type { Margin } from '../official/footnotes-beside.ts';

/**
 * Returns the text of a `<style>` element; an empty text if there is nothing in the margin.
 *
 * @param terms the ids of the marked terms, in reading order
 * @param margin the footnotes in the margin
 */
export function notesStyle(terms: readonly string[], { footnotes, above }: Margin): string {
  if (terms.length === 0 && footnotes.length === 0) return '';
  const calls = footnotes.map(({ footnote, nth }) => `#${callId(footnote, 1)}{anchor-name:--c${nth}}`);
  const called = footnotes.map(
    ({ nth }) => `.footnotes>:nth-child(${nth}){position-anchor:--c${nth};anchor-name:--footnote,--f${nth}}`,
  );
  const notes = terms.map(
    (term, index) =>
      `#${markId(term)}{anchor-name:--${index}}.notes li:nth-child(${index + 1})>*{position-anchor:--${index}${belowOf(above.get(term))}}`,
  );
  // What opens over the text on a phone says whose words it has.
  const whose = `.note[popover]::before{content:${JSON.stringify(words.notesBy(getPublication().site.name))}}`;
  // The term in the text has the same words and leads to the note, so those who hear the links are told which is which.
  const more = `.note-term::after{content:''/${JSON.stringify(words.more)}}`;
  return `@layer notes{${[...calls, ...called, ...notes, whose, more].join('')}}`;
}

/** The property by which a note keeps below a footnote. */
const belowOf = (footnote: number | undefined) => (footnote === undefined ? '' : `;--above:anchor(--f${footnote} end)`);
