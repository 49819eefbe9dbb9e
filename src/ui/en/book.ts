/** A document as an electronic book: the pages that are ours. */
import type { Sentence } from '../sentence.ts';

export const words = {
  cover: 'Cover',
  titlePage: 'Title page',
  /** The list of important places that a book tells reading systems. */
  landmarks: 'Important places',
  text: 'Text',
  glossary: 'Glossary',
  aboutGlossary: (title: string, name: string) => `The terms that “${title}” uses, explained by ${name}.`,
  index: 'Index of terms',
  aboutIndex: 'Every paragraph in which a term is used, or a narrower one.',
  /** Leads from the note on a term to its places in the index. */
  places: 'All its places',
  /** Leads from the note on a term to its page on the site. */
  wholeNote: 'The whole note',
  annotatedBy: (name: string) => `Annotated by ${name}`,
  /** The address of the document on the site. */
  edition: 'Annotated edition',
  /** @param licence of the notes: "MIT" */
  ours: <Part>(name: string, licence: Part): Sentence<Part> => [
    `The numbers in a plain face beside paragraphs, this page, the notes and the pages after the text are by ${name} and not part of the official text; they may be used under the `,
    licence,
    ' licence.',
  ],
  accessibility:
    'All of the text can be read in any size, font and colours, and read aloud. Headings, contents, and a list of the numbered paragraphs in the place of page numbers lead through it; notes on terms and footnotes are linked from the words they belong to. It was checked by programs; nobody has certified it.',
};
