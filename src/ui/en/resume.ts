/** In the browser: the way back to where the reader left a document. */
export const words = {
  continueAt: (label: string) => `Continue at ${label}`,
  /** After the link to where the reader was, and the link to what they looked up since. */
  whereYouWere: ', where you were; ',
  lookedUp: (label: string) => `${label}, looked up`,
  dismiss: 'Dismiss',
  /** Of a section in the contents, to its end. */
  read: 'read',
};
