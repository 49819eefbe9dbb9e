/** In the browser: of what is kept for reading offline. */
export const words = {
  newEdition: 'A new edition of this site is here.',
  show: 'Show it',
  /** Where the host answers with something else. */
  gone: 'This page is from what is kept on your device. The site itself is not where it was, or something on the way answers in its place.',
  load: 'Load from there',
  /** Where the old edition stays, since there is no room beside it. */
  full: 'There may be a new edition of this site, but there is no room for it on your device.',
  /** Of the document that is read. */
  kept: 'Kept for reading offline',
  /** Of a document that the reader wants kept on any connection. */
  notKept: 'This document could not be kept for reading offline. It is tried again with the next page.',
};
