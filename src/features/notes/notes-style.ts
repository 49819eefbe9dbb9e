/**
 * Makes the style that connects each term on a page with its note. Rules that are the same on every page are in style
 * sheets: notes.css, and styles/columns.css for notes in the margin.
 *
 * https://drafts.csswg.org/css-anchor-position-1/
 */
import { words } from '@words/notes.ts';
import { markId } from '../../core/addresses/addresses.ts';

/**
 * Returns the text of a `<style>` element; an empty text if there are no terms.
 *
 * @param terms the ids of the marked terms, in reading order
 */
export function notesStyle(terms: readonly string[]): string {
  if (terms.length === 0) return '';
  // All rules for terms come before all rules for notes: text in which similar lines follow each other is compressed
  // better.
  const anchors = terms.map((term, index) => `#${markId(term)}{anchor-name:--${index}}`);
  const notes = terms.map((_, index) => `.note:nth-child(${index + 1}){position-anchor:--${index}}`);
  // The term in the text has the same words and leads to the note. This rule takes fewer bytes than a label on every
  // note.
  const more = `.note-term::after{content:''/${JSON.stringify(words.more)}}`;
  return `@layer notes{${[...anchors, ...notes, more].join('')}}`;
}
