/** In the browser: how many entries of the register are shown. */
export const words = {
  none: 'No entry is like that.',
  shown: (shown: number, all: number) => `${shown} of ${all}`,
};
