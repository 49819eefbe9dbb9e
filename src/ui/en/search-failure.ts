/** What is said where search cannot be loaded: apart from its other words, since every page has these. */
export const words = {
  failed: 'Search could not be loaded. Check the connection. ',
  tryAgain: 'Try again',
};
