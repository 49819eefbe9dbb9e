/** The links whose paragraphs are shown in a preview. */

/** Links in notes, in lists of places, and in registers. */
const LINKS = '.note-body .place, .occurrence > a, td.place > a';

/** Returns the link that an element is in, or `null` if it is in none of them. */
export const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
