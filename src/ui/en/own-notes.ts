/** In the browser: the reader's own highlights and notes. `label` is the passage's: "III.4". */
export const words = {
  /** Names the choice of a highlight, and the kinds of highlights. */
  highlight: 'Highlight',
  kinds: { key: 'Key point', question: 'Question', doubt: 'Doubt', quote: 'To quote' },
  noHighlight: 'None',
  /** Items of the copy menu. */
  write: 'Write an own note',
  edit: (beginning: string) => `Edit own note “${beginning}”`,
  /** Names a note, for eye and ear. */
  note: 'Own note',
  noteOn: (label: string) => `Own note on ${label}`,
  kindOfNote: (kind: string) => `Own note: ${kind}`,
  /** Heads the notes of a page that has no others. */
  ownNotes: 'Own notes',
  /** In the note. */
  editNote: 'Edit',
  deleteNote: 'Delete',
  editOn: (label: string) => `Edit own note on ${label}`,
  deleteOn: (label: string) => `Delete own note on ${label}`,
  changed: (label: string) => `The words of ${label} have changed since. You made this note on:`,
  withdrawn: (label: string) => `${label} was withdrawn. You made this note on:`,
  madeOn: (label: string) => `You made this note on ${label}.`,
  /** In the editor. */
  passage: 'The official words. Select some of them here to mark only these.',
  words: 'Your words (Markdown)',
  save: 'Save',
  cancel: 'Cancel',
  /** What was done, as it is told afterwards. */
  saved: (label: string) => `Own note on ${label} saved on this device.`,
  highlighted: (label: string) => `${label} highlighted on this device.`,
  deleted: (label: string) => `Own note on ${label} deleted.`,
  bothKept: (label: string) =>
    `This own note on ${label} was changed in another tab meanwhile. Both texts are kept, as two notes.`,
  discarded: 'Your changes were not saved.',
  undo: 'Undo',
  takeUp: 'Go on writing',
  notStored:
    'This could not be stored. The browser’s storage may be full or not allowed. Nothing of it is lost as long as this page is open. Copy your words from here.',
};
