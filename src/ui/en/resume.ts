/** In the browser: the way back to where the reader left a document. */
export const words = {
  continueAt: (label: string) => `Continue at ${label}`,
  /** Beside a link to what the reader has looked up since. */
  whereYouWere: (label: string) => `Continue at ${label}, where you were`,
  lookedUp: (label: string) => `${label}, looked up`,
  dismiss: 'Forget this place',
  /** Of a section in the contents, to its end. */
  read: 'read',
};
