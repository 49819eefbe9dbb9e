/** Opens packed files: Word, OpenDocument and EPUB. */
import { pictureWithin, takeCarried } from './carried.ts';
import type { Original } from './import.ts';
import { textOfBook } from './prove/book-text.ts';
import { textOfOpenDocument } from './prove/open-document-text.ts';
import { textOfWord } from './prove/word-text.ts';
import { readBook } from './read/book.ts';
import { withNumbers } from './read/open-document-numbers.ts';
import { readOpenDocument } from './read/open-document.ts';
import { prepareWord } from './read/word-parts.ts';
import { readWord } from './read/word.ts';
import { Refusal } from './refusal.ts';
import { checkDepth, checkMarkup } from './size.ts';
import { unpack } from './unpack.ts';

/** An original that can be imported. */
export interface Input {
  readonly original: Original;
  /** The format in words: "HTML in utf-8". */
  readonly format: string;
  /** What was done to turn the file into text. */
  readonly changes: readonly string[];
}

/**
 * Makes the input from a packed file.
 *
 * @param fileName stands for a title, if the file has none
 * @param kinds the formats that can be imported, for the message
 * @throws {Refusal} if it is none of these formats
 */
export function packedInput(bytes: Uint8Array, fileName: string, kinds: string): Input {
  const { original, ...input } = inputIn(bytes, kinds);
  const read: Original['read'] = async (log) => {
    const file = await original.read(log);
    return { ...file, facts: { ...file.facts, fileName } };
  };
  return { ...input, original: { ...original, read } };
}

function inputIn(bytes: Uint8Array, kinds: string): Input {
  const { texts, pictures } = unpack(bytes);
  for (const [name, text] of texts) {
    if (/\.x?html?$|document\.xml$|content\.xml$/i.test(name)) checkMarkup(text);
    if (!/\.x?html?$/i.test(name)) checkDepth(text);
  }
  if (texts.has('word/document.xml')) {
    const { carried, changes } = takeCarried('document.docx', texts, pictureWithin(texts, pictures));
    const { texts: prepared, numbers, unknown, lostCalls } = prepareWord(texts);
    return {
      format: 'a Word document',
      changes: [...changes, ...writtenNumbers(numbers.length), ...lostNumbers(unknown), ...lostNotes(lostCalls)],
      original: {
        read: (log) => readWord(bytes, prepared, log),
        text: () => textOfWord(texts),
        counted: numbers,
        carried,
      },
    };
  }
  if (texts.has('META-INF/container.xml')) {
    const { carried, changes } = takeCarried('document.epub', texts, pictureWithin(texts, pictures));
    return {
      format: 'EPUB',
      changes,
      original: { read: (log) => readBook(texts, pictures, log), text: () => textOfBook(texts), carried },
    };
  }
  if (texts.has('content.xml')) {
    const { texts: numbered, numbers, unknown } = withNumbers(texts);
    return {
      format: 'an OpenDocument text',
      changes: [...writtenNumbers(numbers.length), ...lostNumbers(unknown)],
      original: {
        read: (log) => readOpenDocument(numbered, pictures, log),
        text: () => textOfOpenDocument(texts),
        counted: numbers,
      },
    };
  }
  throw new Refusal(
    `Found a packed file that is none of the formats that are known, expected ${kinds}. Unpack it first.`,
  );
}

/** What the report says of calls without their notes. */
const lostNotes = (calls: number): string[] =>
  calls === 0
    ? []
    : [
        `calls of footnotes whose notes are not in the file (${calls}): their numbers stand as words. Get a sound file, or add the notes`,
      ];

/** What the report says of numbers of kinds that are not known. */
const lostNumbers = (kinds: ReadonlyMap<string, number>): string[] =>
  [...kinds].map(
    ([kind, times]) =>
      `${times} numbers of lists are lost, since it is not known how to count as "${kind}": their items stand without a number. Write them as words in a word processor`,
  );

/** What the report says of numbers that programs count. */
const writtenNumbers = (count: number): string[] =>
  count === 0
    ? []
    : [
        `${count} numbers of headings and lists are no words in the file, since programs count them: they were counted and written out. Compare some with what the program shows`,
      ];
