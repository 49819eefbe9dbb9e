/** Reads a document as plain text: every line with text is official. */
import { linesOf } from '../promised-document.ts';
import type { ReadTaken } from './reading.ts';

/** `document.txt` and `source.txt` */
export const readText: ReadTaken = (file) =>
  linesOf(
    file
      .textOf()
      .replace(/^\u{FEFF}/u, '')
      .replace(/\r\n?/g, '\n'),
  ).map((text) => ({ name: undefined, text }));
