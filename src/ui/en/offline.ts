/** In the browser: when a new edition of the site has come. */
export const words = {
  newEdition: 'A new edition of this site is here.',
  show: 'Show it',
};
