/** In the browser: the way back to where the reader left a document. */
export const words = {
  continueAt: (label: string) => `Continue at ${label}`,
  dismiss: 'Dismiss',
  /** Of a section in the contents, to its end. */
  read: 'read',
};
