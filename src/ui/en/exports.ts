/** The files in which a document can be taken away: what they are, and what is said in them. */
import type { Around, Sentence } from '../sentence.ts';

export const words = {
  /** Where the site was built without its own address. */
  withoutHost: 'Addresses in the files begin with “/”: put the address of this site before them.',
  /** What each file is, and what is in it and for whom. */
  source: { name: 'Text as received', purpose: 'the file that every build holds the pages against, byte for byte' },
  text: { name: 'Plain text', purpose: 'the official text and nothing else, a blank line between paragraphs' },
  markdown: { name: 'Markdown', purpose: 'the text with paragraph ids and links, the notes as footnotes' },
  epub: {
    name: 'EPUB',
    purpose: 'a book for e-readers: the text with its numbers, notes that pop up, an index of terms',
  },
  word: { name: 'Word', purpose: 'the text with paragraph numbers, the notes as footnotes, all of it in named styles' },
  json: {
    name: 'JSON',
    purpose: 'sections and paragraphs with ids, addresses, words, and every term in them with its position',
  },
  akomaNtoso: {
    name: 'Akoma Ntoso',
    purpose:
      'the text in the XML of legal informatics (OASIS LegalDocML), with ids, references, and the notes as metadata',
  },
  annotations: {
    name: 'Web Annotations',
    purpose: 'the notes by the W3C’s model, each tied to its words by a quotation with context and by its paragraph',
  },
  terms: { name: 'Terms in the text', purpose: 'every term with each of its places, narrower terms among them' },
  facts: {
    name: 'Register of facts',
    purpose: 'figures, quotations, admissions, calls to action and claims in their exact words, for spreadsheets',
  },
  paragraphs: { name: 'Register of paragraphs', purpose: 'every paragraph id ever given, and what became of it' },
  bibtex: { name: 'BibTeX', purpose: 'the reference, for LaTeX and JabRef' },
  ris: { name: 'RIS', purpose: 'the reference, for EndNote, Mendeley and NoteExpress' },
  csl: { name: 'CSL-JSON', purpose: 'the reference, for Zotero and Pandoc' },
  citations: {
    name: 'Citations',
    purpose: 'the document and every paragraph, cited in every style; {accessed} stands for the day of reading',
  },
  citing: {
    name: 'Citation templates',
    purpose: 'the same, and BibTeX, RIS and CSL-JSON, with {place} where the label of any passage goes',
  },
  changes: {
    name: 'Changes',
    purpose: 'what changed between the editions, as lists of paragraph ids (JSON)',
  },
  /** At the head of the Markdown: where it comes from. `source` and `edition` make links. */
  aboutCopy: <Part>(
    publisher: string,
    published: string,
    publication: string,
    source: Around<Part>,
    edition: Around<Part>,
  ): Sentence<Part> => [
    `${publisher}, ${published}, `,
    source('publisher’s page'),
    `. Paragraph numbers and notes by ${publication}, `,
    edition('annotated edition'),
    '.',
  ],
  /** After that: on what terms the official text may be used. */
  reuse: <Part>(licence: Part, attribution: string | undefined): Sentence<Part> => [
    ' Terms of reuse of the text: ',
    licence,
    attribution === undefined ? '.' : `; ${attribution}.`,
  ],
  /** In Akoma Ntoso: what somebody is to a text. */
  publisherRole: 'publisher',
  /** At the head of the Word file: whose words are whose. The names of styles are the same in all languages. */
  whoseWords: (publication: string) =>
    `The official text is in the headings and in the styles whose names begin with “Official”, word for word. The numbers in the style “Paragraph Number” and the footnotes in the style “Note On A Term” are by ${publication}.`,
  /** After that: how to check the text. */
  receivedHash: (hash: string) => `SHA-256 of the text as received (source.txt): ${hash}`,
  /** Names the notes as a collection. */
  notesOn: (title: string) => `Notes on “${title}”`,
  /** In references: where the text first appeared. */
  originalIssue: (issue: string) => `Original issue: ${issue}`,
  /** In the reference of a passage: which it is, what is noted of the text, and the publisher’s page. */
  notePassage: (place: string, note: string | undefined, page: string) =>
    `${place}. ${note === undefined ? '' : `${note}. `}Publisher’s page: ${page}`,
};
