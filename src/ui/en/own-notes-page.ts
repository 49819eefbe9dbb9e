/** The page of the reader's own notes. */
export const words = {
  heading: 'Own notes',
  description: 'Your own highlights and notes on the documents of this site, kept on your device.',
  lead: 'What you highlighted and wrote on the documents here. It is kept in this browser on this device, and sent nowhere. To mark something, select official words, or press the number of a paragraph.',
  needsScript: 'Own notes need JavaScript: they are kept in your browser, and nowhere else.',
};
