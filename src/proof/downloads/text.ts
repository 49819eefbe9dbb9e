/** Reads a document as plain text: every line with text is official. */
import { linesOf } from '../content.ts';
import { type ReadTaken, textOfBytes } from './reading.ts';

/** `document.txt` and `source.txt` */
export const readText: ReadTaken = (file) =>
  linesOf(
    textOfBytes(file)
      .replace(/^\u{FEFF}/u, '')
      .replace(/\r\n?/g, '\n'),
  ).map((text) => ({ name: undefined, text }));
