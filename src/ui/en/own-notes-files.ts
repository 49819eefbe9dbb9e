/** In the browser: own notes as files. */
const listed = (names: Iterable<string>) => [...names].join('; ');

export const words = {
  heading: 'Save and bring back',
  markdown: 'Save as Markdown',
  table: 'Save as CSV',
  backup: 'Save a backup (JSON-LD)',
  /** Names the field for a file. */
  bring: 'Bring back a backup, or an export of Hypothesis (JSON)',
  /** Asks for a backup. */
  remind: (notes: number) =>
    `${notes} own notes have no backup yet. If this browser’s data is cleared, they are gone: save a backup.`,
  brought: (added: number, known: number, leftOut: number) =>
    `Added or updated: ${added}. Here already: ${known}. Left out, since they are replies or no notes: ${leftOut}.`,
  /** A note, by its place and how it begins. */
  named: (label: string, beginning: string) => `${label} “${beginning}”`,
  badAddresses: (addresses: Iterable<string>) => `Left out for a bad address: ${listed(addresses)}.`,
  replaced: (notes: Iterable<string>) => `Replaced by later words: ${listed(notes)}.`,
  kept: (notes: Iterable<string>) => `Kept, since the words in the file are not later: ${listed(notes)}.`,
  /** After a file was saved. */
  saved: (saved: number, leftOut: number) =>
    `Own notes in the file: ${saved}.${leftOut === 0 ? '' : ` Not in it, or not in full: ${leftOut}.`}`,
  unknownFile: 'This file cannot be read, or is neither a backup of own notes nor an export of Hypothesis.',
  notStored:
    'The notes of this file could not be stored: the browser’s storage may be full or not allowed. Nothing has changed.',
  /** Of the file for the EPUB of a document. */
  savedForBook: (annotations: number, leftOut: number) =>
    `Annotations in the file: ${annotations}.${leftOut === 0 ? '' : ` Left out, since their words are no longer in the text: ${leftOut}.`} Open the document’s EPUB in Thorium Reader, and import the file there.`,
  noBook: 'The text of this document could not be loaded, so that no file was made.',
};
