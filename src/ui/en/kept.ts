/** In the browser: what is kept on the reader's device. */
const list = new Intl.ListFormat('en-GB');

export const words = {
  /** @param titles of documents */
  kept: (titles: readonly string[]) => `Kept for reading offline: ${list.format(titles.map((title) => `“${title}”`))}.`,
  none: 'No document is kept for reading offline.',
  /** Added where nothing is fetched because of the connection. */
  dear: ' This connection is slow or costs by the amount, so none is fetched over it.',
  /** Of a browser that cannot, or may not. */
  never: 'This browser keeps no pages for reading offline.',
  /** After everything was cleared. */
  cleared: 'Nothing is kept on this device now.',
};
