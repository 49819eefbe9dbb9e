/** Signs that stand for the links of a file in a copy of its text, so that the words beside each can be found. */

/** The last plane of Unicode is for private use, and no text that anybody quotes has its signs. */
const FIRST = 0x10_0000;
const MOST = 0xfffd;

/** These signs. */
export const LINK_MARKS = /[\u{100000}-\u{10FFFD}]/gu;

/** Returns the sign for a link, by its number from 0; none after so many that there are no more. */
export const markOf = (number: number): string => (number < MOST ? String.fromCodePoint(FIRST + number) : '');
