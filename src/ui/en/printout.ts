/** In the browser, on printing: filled in below what was printed. */
export const words = {
  from: (address: string, day: string) => `From ${address}, printed on ${day}.`,
};
