/**
 * The style that names a page's own terms, so that each note finds its term. What is the same on every page stands in style
 * sheets: notes.css, and styles/columns.css for notes in the margin.
 *
 * https://drafts.csswg.org/css-anchor-position-1/
 */
import { words } from '@words/notes.ts';
import { markId } from '../../core/addresses/addresses.ts';

/**
 * @param terms ids of the marked terms, in reading order
 * @returns the text of a `<style>`, empty if there are no terms
 */
export function notesStyle(terms: readonly string[]): string {
  if (terms.length === 0) return '';
  // Terms first and notes after them, so that lines are like those beside them: such text is sent in fewer bytes.
  const anchors = terms.map((term, index) => `#${markId(term)}{anchor-name:--${index}}`);
  const notes = terms.map((_, index) => `.note:nth-child(${index + 1}){position-anchor:--${index}}`);
  // The term in the text has the same words and leads to the note; this costs less than a label for every note.
  const more = `.note-term::after{content:''/${JSON.stringify(words.more)}}`;
  return `@layer notes{${[...anchors, ...notes, more].join('')}}`;
}
