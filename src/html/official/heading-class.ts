/** How large the heading of a page is set. */

/** From how many characters on a heading fills more of the page than what it heads. */
const LONG = 120;

/** The class of a page's heading, by its words. */
export const headingClass = (heading: string): string | undefined => (heading.length > LONG ? 'long' : undefined);
