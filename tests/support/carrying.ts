/** Exports that carry the files of their document, and changes of what they carry or show. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Document } from '../../src/core/model.ts';
import { akomaNtosoOf, bookOf } from './round-trip.ts';
import { wordOf } from './word.ts';

/** A document that carries other files than it has. */
export const carrying = (document: Document, files: Readonly<Record<string, string | undefined>>): Document => ({
  ...document,
  files: new Map(
    [...new Map([...document.files, ...Object.entries(files)])].flatMap(([name, text]) =>
      text === undefined ? [] : [[name, text] as const],
    ),
  ),
});

/** How each format is written, and the parts of it that show the text. */
export const FORMATS = {
  'document.epub': { write: (document: Document) => bookOf(document, []), shows: /^OEBPS\// },
  'document.docx': { write: (document: Document) => wordOf(document, []), shows: /^word\// },
  'document.akn.xml': {
    write: (document: Document) => Promise.resolve(strToU8(akomaNtosoOf(document, []))),
    shows: undefined,
  },
} as const;

/** Changes what a file shows, and not what it carries. */
export function edit(file: Uint8Array, change: (text: string) => string, shows: RegExp | undefined): Uint8Array {
  if (shows === undefined)
    return strToU8(
      strFromU8(file)
        .split(/(<files .*<\/files>)/s)
        .map((part) => (part.startsWith('<files ') ? part : change(part)))
        .join(''),
    );
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(file)).map(([name, part]) => [
        name,
        shows.test(name) && /\.x[ht]*ml$/.test(name) ? strToU8(change(strFromU8(part))) : part,
      ]),
    ),
  );
}
