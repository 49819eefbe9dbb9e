/** In the browser, on the about page: which documents are offline. */
const list = new Intl.ListFormat('en-GB');

export const words = {
  /** @param titles of documents */
  saved: (titles: readonly string[]) =>
    `Kept for reading offline: ${list.format(titles.map((title) => `“${title}”`))}.`,
  none: 'No document is kept for reading offline.',
  /** Added if the connection is why no document is fetched. */
  costly: ' This connection is slow or costs by the amount, so none is fetched over it.',
  /** For a browser that cannot or may not save anything. */
  unsupported: 'This browser keeps no pages for reading offline.',
};
