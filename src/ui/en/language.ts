/** BCP 47 tag of this interface's language. */
export const language: string = 'en';

/** The locale by which dates and lists are written. */
export const locale: string = 'en-GB';

/** What parts things that merely stand in a row. */
export const comma: string = ', ';
