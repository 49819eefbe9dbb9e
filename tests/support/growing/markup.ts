/** Makes markup in which one element is repeated: beside others like it, within each other, or among words. */

/** A file by its name. */
export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file, or a folder of files, in which something stands so many times. */
export type Repeated = (times: number) => File | readonly File[];

/** Files in which something is repeated, by words that say what. */
export type Growing = Readonly<Record<string, Repeated>>;

/** What is repeated in the files of a format. */
export interface GrowingFormat {
  /** The ways in which each element is repeated, by the element's name. */
  readonly elements?: Readonly<Record<string, Growing>>;
  /** What else is repeated. */
  readonly others: Growing;
}

/** How the files of a format are made. */
export interface Frame {
  /** Makes a file of a body. */
  readonly file: (body: string) => File;
  /** Makes a paragraph of words. */
  readonly paragraph: (words: string) => string;
  /** Makes words as a paragraph has them; without it, they are as they are. */
  readonly words?: (words: string) => string;
  /** Whether a file may leave out the ends of elements. */
  readonly isLoose?: boolean;
}

/** Elements by their names, with the attributes that they need. */
export type Tags = Readonly<Record<string, string>>;

const WORD = 'boat';

/** Every way in which each element is repeated. */
export const growingElements = (tags: Tags, frame: Frame): Readonly<Record<string, Growing>> =>
  Object.fromEntries(Object.entries(tags).map(([name, attributes]) => [name, waysOf(name, attributes, frame)]));

function waysOf(name: string, attributes: string, frame: Frame): Growing {
  const { file, paragraph, words = (plain: string) => plain } = frame;
  const open = `<${name}${attributes === '' ? '' : ` ${attributes}`}>`;
  const close = `</${name}>`;
  const one = `${open}${words(WORD)}${close}`;
  const tight: Growing = {
    'side by side': (times) => file(one.repeat(times)),
    'within each other': (times) => file(`${open.repeat(times)}${paragraph(words(WORD))}${close.repeat(times)}`),
    'in one paragraph': (times) => file(paragraph(`${one}${words(' ')}`.repeat(times))),
  };
  if (frame.isLoose !== true) return tight;
  return {
    ...tight,
    'never closed': (times) => file(`${open}${WORD} `.repeat(times)),
    'never closed in paragraphs': (times) => file(`<p>${open}${WORD} `.repeat(times)),
  };
}

/** Makes something of each number from 0, and joins it. */
export const each = (times: number, make: (nth: number) => string): string =>
  Array.from({ length: times }, (_, nth) => make(nth)).join('');
