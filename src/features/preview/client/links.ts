/** The links to paragraphs of which readers are shown a preview. */

/** In a note, a list of places, or a register. */
const LINKS = '.note-body .place, .occurrence > a, td.place > a';

/** The link to a paragraph in which something stands. */
export const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
