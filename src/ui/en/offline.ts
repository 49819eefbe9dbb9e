/** In the browser: what a page says about reading offline. */
export const words = {
  newEdition: 'A new edition of this site is here.',
  show: 'Show it',
  /** If the host answers with something other than this site. */
  gone: 'This page is from what is kept on your device. The site itself is not where it was, or something on the way answers in its place.',
  load: 'Load from there',
  /** If the old edition stays because there is no room for a new one beside it. */
  noRoom: 'There may be a new edition of this site, but there is no room for it on your device.',
  /** About the document that the reader is reading. */
  saved: 'Kept for reading offline',
  /** About a document that should have been saved on any connection. */
  notSaved: 'This document could not be kept for reading offline. It is tried again with the next page.',
};
