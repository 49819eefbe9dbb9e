/** English words of the search field and page, as they are built. */
export const words = {
  /** Name of the page, and of the dialog. */
  search: 'Search',
  pageDescription: 'Search the official text by paragraph, and the terms explained in its margin.',
  close: 'Close',
  field: 'Search the text and the terms',

  /** Without JavaScript: what stands before a list of links to the documents. */
  needsScript:
    'Search needs JavaScript. Here is the index of terms instead; each term’s page has every place in the text that uses it. For other words, use your browser’s own “find in page” on the full text:',
  showOnly: 'Show only',
  terms: 'Terms',
};
