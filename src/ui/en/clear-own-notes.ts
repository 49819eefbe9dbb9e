/** In the browser: the question before the reader's own notes are deleted with everything else. */
export const words = {
  question: (notes: number) => `Delete your own notes too? You have ${notes} here, and nothing can bring them back.`,
  unreadable: 'Delete your own notes too? They cannot be read here, and nothing can bring them back.',
  keep: 'Keep them, clear the rest',
  delete: 'Delete them too',
  cancel: 'Cancel',
  clearedButNotes: 'Only your own notes are kept on this device now.',
};
