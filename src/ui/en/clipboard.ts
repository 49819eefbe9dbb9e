/** In the browser: what is said when something was copied, or could not be. `what` is "Link to III.4". */
export const words = {
  copied: (what: string) => `${what} copied`,
  copiedBut: (what: string, caution: string) => `${what} copied. ${caution}`,
  byHand: (what: string) => `${what} could not be put on the clipboard. Copy it from here.`,
  close: 'Close',
};
