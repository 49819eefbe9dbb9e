/** Where and since when wordings stand in reference corpora. */
import { pluralIn } from '../plural.ts';
import type { Around, Sentence } from '../sentence.ts';

const plural = pluralIn('en');

const numeral = (number: number) => new Intl.NumberFormat('en').format(number);

const texts = (count: number) => `${numeral(count)} ${plural(count, { one: 'text', other: 'texts' })}`;

const places = (count: number) => `${numeral(count)} ${plural(count, { one: 'place', other: 'places' })}`;

export const words = {
  /** Heads the part of a term's page. */
  attested: 'Attested',
  /** @param all of how many texts, @param corpus a link to the corpus, @param lacks what it lacks */
  inTexts: <Part>(all: number, corpus: Part, lacks: string): Sentence<Part> => [
    `In these ${texts(all)}: `,
    corpus,
    `. ${lacks}`,
  ],
  /** Heads the row of the publication's documents. */
  documents: 'Documents here',
  /** What a picture shows. */
  picture:
    'A bar is a text that says it, the higher the more often for its length. A faint tick is a text that does not. A bar leads to its text.',
  asTable: 'The same as a table',
  /** @param having in how many texts of a kind, @param count at how many places, @param years "2014–2016, 2020" */
  having: (having: number, all: number, count: number, years: string) =>
    `in ${having} of ${all}${years === '' ? '' : `, ${places(count)}: ${years}`}`,
  /** @param first a link to the text */
  first: <Part>(first: Part): Sentence<Part> => ['First: ', first, '. '],
  last: <Part>(last: Part): Sentence<Part> => ['Last: ', last, '. '],
  /** @param years "1990–1999, 2001" */
  absent: (years: string) => `In between, not in the texts of ${years}. `,
  /** Where only consolidated texts have it. */
  onlyConsolidated: 'Only in texts that carry older words under a later date. ',
  /** Heads the list of wordings of a term. */
  each: 'Each wording',
  /** @param own in no longer wording of the list */
  counted: (count: number, own: number, inTexts: number) =>
    `${places(count)} in ${texts(inTexts)}${own < count ? `, ${numeral(own)} of them not within a longer wording` : ''}`,
  since: <Part>(first: Part): Sentence<Part> => ['; first ', first],
  until: <Part>(last: Part): Sentence<Part> => [', last ', last],
  notCounted: 'not counted yet',
  notInCorpus: 'not in the corpus',
  noneInCorpus: 'None of its wordings is in the corpus. ',
  caution: (caution: string) => `Take care: ${caution}`,
  /** The page of all wordings. */
  title: 'Wordings over time',
  description: (publication: string) =>
    `Since when official texts have the wordings that ${publication} explains, and in which: counted in closed sets of texts.`,
  /** @param families of so many families */
  introduction: (wordings: number, families: number) =>
    `${numeral(wordings)} ${plural(wordings, { one: 'wording', other: 'wordings' })} of ${numeral(families)} ${plural(families, { one: 'family', other: 'families' })}, by the date of the first text that has each. Every place of a wording counts, those within longer wordings too; “own” are the places in no longer wording of the family. The line has the years from left to right, one row for each kind of text.`,
  sort: 'The head of a column puts the wordings in its order; pressed again, the other way round.',
  /** @param corpus a link to the corpus */
  news: <Part>(corpus: Part): Sentence<Part> => [
    'What is new in a text, and what it no longer says, stands with each text of ',
    corpus,
    '.',
  ],
  /** @param table a link to the file for spreadsheets, @param data to that for programs */
  files: <Part>(table: Around<Part>, data: Around<Part>): Sentence<Part> => [
    'All of it ',
    table('for a spreadsheet'),
    ' or ',
    data('as data'),
    '.',
  ],
  columns: {
    wording: 'Wording',
    family: 'Family',
    first: 'First',
    last: 'Last',
    places: 'Places',
    own: 'Own',
    texts: 'Texts',
    corpus: 'Corpus',
    language: 'Language',
    firstText: 'First text',
    lastText: 'Last text',
    address: 'Address of the term',
  },
  /** The link from the index of terms. */
  overTime: <Part>(link: Around<Part>): Sentence<Part> => [
    ' Since when official texts have each: ',
    link('wordings over time'),
    '.',
  ],
};
