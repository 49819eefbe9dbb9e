/** English words of search: its field, its page, what it says of results. */

/** How many of each kind of result there are. */
interface Counts {
  readonly terms: number;
  readonly sections: number;
  readonly paragraphs: number;
  readonly headings: number;
  readonly captions: number;
  readonly notes: number;
}

const list = new Intl.ListFormat('en-GB');

/** A number of things: "1 term", "4 paragraphs"; nothing for none. */
const count = (number: number, noun: string) => (number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`]);

const quote = (text: string) => `“${text}”`;

export const words = {
  searching: 'Searching…',
  /** The name of the controls that narrow results. */
  showOnly: 'Show only',
  /** Added where the index of the whole library cannot be had. */
  onlyKept: ' Only the documents kept on this device were searched. ',
  /** What the reader sought, as it is repeated. */
  quote,
  /** What was found, or the best of it; `query` is put where it belongs. */
  found: <Part>(counts: Counts, query: Part, hasMore: boolean): (string | Part)[] => [
    `${hasMore ? 'The best ' : ''}${total(counts)} for `,
    query,
  ],
  /** `index` is a link, where there are terms. */
  nothing: <Part>(query: Part, index: Part | undefined): (string | Part)[] => [
    'Nothing found for ',
    query,
    '. Try another form of the word',
    ...(index === undefined ? [] : [', or look in the ', index]),
    '.',
  ],
  /** Below the best of what is found, if there is more: shows more. */
  more: 'More results',
  indexOfTerms: 'index of terms',
  /** In the dialog: leads to the search page with the same search. */
  pageLink: 'Link to this search',
  /** No text has all the words, but terms have. */
  foundNearText: <Part>(counts: Counts, query: Part): (string | Part)[] => [
    `${total(counts)} for `,
    query,
    '. No paragraph has all its words; these have some.',
  ],
  foundNear: <Part>(query: Part): (string | Part)[] => [
    'No paragraph has all of ',
    query,
    '. These have some of its words.',
  ],
  didYouMean: <Part>(counts: Counts, query: Part, meant: Part): (string | Part)[] => [
    'No paragraph has all of ',
    query,
    '. Did you mean ',
    '“',
    meant,
    '”? ',
    `${total(counts)} for that.`,
  ],

  /** Headings of groups of results. */
  atTheAddress: 'At this address',
  terms: 'Terms',
  inTheText: 'In the text',
  withSome: 'With some of the words',
  inTheNotes: 'In our notes',
  inFormerEditions: 'In former editions',
  /** What a part of a term's note is called, before its heading; and an entry of a register, with its paragraph. */
  noteOn: (term: string) => `Our note on ${quote(term)}`,
  sources: 'Sources',
  inTheRegister: (paragraph: string) => `Our register, on ${paragraph}`,
  /** Searches the notes too, which are loaded only then. */
  searchNotes: 'Search our notes too',
  /** What a sub-heading is called, with its section's label. */
  subHeading: (section: string) => `${section}, sub-heading`,
  without: (missing: readonly string[]) => `without ${missing.map(quote).join(', ')}`,

  /** Kinds of result, as one can choose them. */
  kinds: { all: 'All', text: 'Text', captions: 'Captions', notes: 'Terms and notes', former: 'Former editions' },
  section: 'Section',
  allSections: 'All sections',
  wholeDocument: 'All its sections',
  /** A choice, and how many results it leaves. */
  choice: (name: string, number: number) => `${name} ${number}`,
  choiceInList: (name: string, number: number) => `${name} (${number})`,
};

function total({ terms, sections, paragraphs, headings, captions, notes }: Counts): string {
  const parts = [
    count(terms, 'term'),
    count(sections, 'section'),
    count(paragraphs, 'paragraph'),
    count(headings, 'sub-heading'),
    count(captions, 'caption'),
    count(notes, 'note'),
  ].flat();
  return parts.length === 0 ? 'Nothing' : list.format(parts);
}
