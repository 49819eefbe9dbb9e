/**
 * Details that pages and files give of a thing, such as the gloss of a term. Whatever gives the same detail must give it
 * in the same words: those of the content, or else those of the page that decides.
 */

/** The kinds of details: how a message names them, and where to look if one is wrong. */
export const KINDS = {
  term: ['the name of', 'A term is named as its file says: mend what draws its note.'],
  gloss: ['the gloss of', 'A gloss is shown as the term’s file has it: mend what draws it.'],
  label: ['the label of', 'See src/core/numbers/ and src/html/official/draw-numbers.ts.'],
  words: ['the words of', 'Official text is shown as it was received: mend what draws or writes it.'],
  hash: ['the SHA-256 of', 'It is the hash of the words: mend what writes it.'],
  held: ['the number of', 'The proof counts them in source.txt: see src/features/verify/extent.ts.'],
  section: ['the heading of', 'Name a section by its heading in document.yaml: mend what draws the link.'],
  sectionLabel: ['the label of the section', 'See src/features/contents/.'],
  title: ['the title of', 'Name a document as document.yaml does: mend what draws the link.'],
  publisher: ['the publisher of', 'See what draws it; document.yaml has it.'],
  published: ['the date of', 'See what draws it; document.yaml has it.'],
  day: ['the day of publication of', 'See what draws the line; document.yaml has the date.'],
  place: ['the address of', 'See src/core/addresses/addresses.ts.'],
  force: [
    'the force of',
    'It is what document.yaml says under "force", or passages.yaml: see src/core/force.ts and src/exports/force.ts.',
  ],
  period: ['the days in force of', 'See src/exports/akoma-ntoso/force.ts, which writes them as intervals.'],
  firstDay: ['the first day in force of', 'See src/html/force-in-words.ts, which says it in words.'],
  lastDay: ['the last day in force of', 'See src/html/force-in-words.ts, which says it in words.'],
  editions: ['the editions of', 'They are the folders of the document: mend what lists them.'],
  memento: ['the day of', 'See src/features/any-date/timemap.ts; document.yaml has the date.'],
  inHistory: [
    'what became of',
    'The lock files of the editions say which have the passage: see src/core/editions/history.ts.',
  ],
  look: ['the look of', 'Only a passage that is not in force is grey: see src/features/force/beside.ts.'],
  language: ['the language of', 'See src/core/languages/tags.ts.'],
  attested: [
    'the places of the wording',
    'They are those of attestations.json: see src/features/wordings/content/attest.ts.',
  ],
  counted: ['the numbers of the wording', 'See src/features/wordings/WordingsTable.astro.'],
} as const satisfies Readonly<Record<string, readonly [is: string, remedy: string]>>;

/** A detail as a page or a file gives it. */
export interface Detail {
  readonly kind: keyof typeof KINDS;
  /** What it is a detail of: `berth`, `charter/i/`, `charter#i-1`. */
  readonly of: string;
  readonly given: string;
  /** What is given, if not the whole and nothing else: a part of it, or the whole with something before or around it. */
  readonly part?: 'start' | 'middle' | 'whole at its end' | 'whole within it';
  /** Whether this page decides if the content does not. */
  readonly decides?: true;
}

/** Returns the document or former edition to which a file belongs: `law`, `law/@2016-11-07`. */
export const homeOf = (file: string): string => /^[^/]+(?:\/@[^/]+)*/.exec(file)?.[0] ?? '';

/** Writes what a detail is of: a block of a document. */
export const blockOf = (document: string, id: string) => `${document}#${id}`;

/** The words of a text with single spaces, so that lines may be broken anywhere. */
export const plain = (text: string) =>
  (/[\t\n\r\f]| {2}/.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text).trim();

/** Returns the details of a text that gives several things whole, in whatever order and with whatever between them. */
export const allWithin = (given: string, things: readonly Pick<Detail, 'kind' | 'of'>[]): Detail[] =>
  things.map((thing) => ({ ...thing, given, part: 'whole within it' }));
