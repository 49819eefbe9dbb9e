/** In the browser: how many terms of the index are shown. */
export const words = {
  none: 'No term has these words.',
  shown: (count: number) => `${count} of them`,
};
