/** How many results are shown, and how much is loaded and searched for them. */

/**
 * The number of texts that are shown at first, and that each click adds. As many sections are loaded for them at once. A
 * browser has six connections to a host that speaks HTTP/1.1, so a seventh section would wait for one more round trip.
 */
export const TEXTS_SHOWN = 6;

/** If no more sections than these may answer, all of them are loaded and everything that they have is shown. */
export const SECTIONS_LOADED = 20;

/** The most places at an address and texts of former editions that are shown, and the sections of notes that are read at once. */
export const PLACES_SHOWN = 10;

/** The most terms that are shown above the text. */
export const TERMS_SHOWN = 5;

/** The most parts of notes and entries of registers that are shown. */
export const NOTES_SHOWN = 20;

/** The most texts that are shown if none has all the words. */
export const NEAR_SHOWN = 8;

/** The most words that are searched for one by one. */
export const WORDS_TRIED = 8;
