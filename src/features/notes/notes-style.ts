/**
 * The style that lifts a page's notes into the margin with CSS anchor positioning: each note stands beside its
 * term, pushed down by the note before it, and the footer stays below the last. What is the same on every page
 * is in styles/notes.css; here is what names the page's own terms.
 *
 * https://drafts.csswg.org/css-anchor-position-1/
 */
import { markId, noteId } from '../../core/addresses.ts';

/** The width from which notes stand in the margin. */
const MARGIN_QUERY = '(width >= 80rem)';

/**
 * @param terms ids of the marked terms, in reading order
 * @returns the text of a `<style>`, empty if there are no terms
 */
export function notesStyle(terms: readonly string[]): string {
  if (terms.length === 0) return '';
  const names = terms.map(
    (term, index) => `#${markId(term)}{anchor-name:--t${index}}#${noteId(term)}{position-anchor:--t${index}}`,
  );
  const places = terms.map((term, index) => {
    const beside = `anchor(--t${index} top)`;
    const top = index === 0 ? beside : `max(${beside},anchor(--n${index - 1} bottom) + var(--note-gap))`;
    return `#${noteId(term)}{anchor-name:--n${index};top:${top}}`;
  });
  // Where the reader has put the notes away there is no last one: then only the text counts.
  const footer = `.site-footer{top:max(anchor(--flow bottom),anchor(--n${terms.length - 1} bottom,0px) + var(--note-gap))}`;
  const margin = `@supports (anchor-name:--a){@media screen and ${MARGIN_QUERY}{${places.join('')}${footer}}}`;
  return `@layer notes{${names.join('')}${margin}}`;
}
