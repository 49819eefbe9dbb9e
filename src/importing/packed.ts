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
import { unpack, type Unpacked } from './unpack.ts';

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
  const found = PACKED_READERS.find(({ part }) => texts.has(part));
  if (found === undefined)
    throw new Refusal(
      `Found a packed file that is none of the formats that are known, expected ${kinds}. Unpack it first.`,
    );
  return { format: found.format, ...found.open(bytes, texts, pictures) };
}

/** What reads a packed file of each format, by a part that it must have. */
const PACKED_READERS: readonly {
  readonly format: string;
  readonly part: string;
  readonly open: (bytes: Uint8Array, texts: Unpacked['texts'], pictures: Unpacked['pictures']) => Omit<Input, 'format'>;
}[] = [
  {
    format: 'a Word document',
    part: 'word/document.xml',
    open: (bytes, texts, pictures) => {
      const { carried, changes } = takeCarried('document.docx', texts, pictureWithin(texts, pictures));
      const { texts: prepared, numbers, unknown, lostCalls } = prepareWord(texts);
      return {
        changes: [...changes, ...writtenNumbers(numbers.length), ...lostNumbers(unknown), ...lostNotes(lostCalls)],
        original: {
          read: (log) => readWord(bytes, prepared, log),
          text: () => textOfWord(texts),
          counted: numbers,
          carried,
        },
      };
    },
  },
  {
    format: 'EPUB',
    part: 'META-INF/container.xml',
    open: (_, texts, pictures) => {
      const { carried, changes } = takeCarried('document.epub', texts, pictureWithin(texts, pictures));
      return {
        changes,
        original: { read: (log) => readBook(texts, pictures, log), text: () => textOfBook(texts), carried },
      };
    },
  },
  {
    format: 'an OpenDocument text',
    part: 'content.xml',
    open: (_, texts, pictures) => {
      const { texts: numbered, numbers, unknown } = withNumbers(texts);
      return {
        changes: [...writtenNumbers(numbers.length), ...lostNumbers(unknown)],
        original: {
          read: (log) => readOpenDocument(numbered, pictures, log),
          text: () => textOfOpenDocument(texts),
          counted: numbers,
        },
      };
    },
  },
];

/** The formats of packed files that have a reader. */
export const PACKED_FORMATS: readonly string[] = PACKED_READERS.map(({ format }) => format);

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
