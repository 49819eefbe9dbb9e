/** In the browser: where the citations of a document do not come. */
export const words = {
  lost: 'The citations could not be loaded. Check the connection and try again.',
};
