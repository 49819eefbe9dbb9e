/** In the browser, on printing: filled in below what was printed. */
export const words: typeof import('../en/printout.ts').words = {
  from: (address, day) => `${day}打印自 ${address}`,
};
