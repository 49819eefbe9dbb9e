/** Decides how large the heading of a page is. */

/** From this many characters on, a heading would fill too much of the page. */
const LONG = 120;

/** Returns the class of a page's heading: `long` or none. */
export const headingClass = (heading: string): string | undefined => (heading.length > LONG ? 'long' : undefined);
