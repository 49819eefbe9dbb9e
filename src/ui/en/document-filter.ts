/** In the browser: how many documents of the library are shown. */
export const words = {
  none: 'No document is like that.',
  shown: (shown: number, all: number) => `${shown} of ${all}`,
};
