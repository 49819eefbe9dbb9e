/** The index of terms, its orders, and where terms are told of elsewhere. `languages` is "English and Chinese". */
import { pluralIn } from '../plural.ts';
import type { Around, Sentence } from '../sentence.ts';

const plural = pluralIn('en');

export const words = {
  /** @param languages empty where the terms have names in one alone */
  description: (publication: string, languages: string) =>
    `Every term of art that ${publication} explains${languages === '' ? '' : `, in ${languages}`}, with the number of places that use it.`,
  introduction: (terms: number, documents: number) =>
    `${terms} ${plural(terms, { one: 'term', other: 'terms' })}, each with the number of places in the ${plural(documents, { one: 'text', other: 'texts' })} that use it. ` +
    (documents === 1
      ? 'Below a term with three places or more, a line shows the text, divided by section, with a tick at every place.'
      : `Below a term with three places or more, a line shows the ${documents} documents side by side, with a tick at every place.`),
  /** @param maps links to the maps of the documents */
  atAGlance: <Part>(maps: Part): Sentence<Part> => ['All at a glance: ', maps, '. '],
  mapOf: <Part>(title: Part): Sentence<Part> => ['the term map of “', title, '”'],
  /** Opens a list of many maps. */
  maps: (documents: number) => `All at a glance: the term maps of ${documents} documents`,
  /** @param documents makes a link to the list of many */
  everyMap: <Part>(documents: Around<Part>): Sentence<Part> => [
    'Each of ',
    documents('the documents'),
    ' has a map of its terms. ',
  ],
  asData: <Part>(data: Around<Part>): Sentence<Part> => [
    'All of it ',
    data('as data'),
    ': names, gloss, sources and numbers of places.',
  ],
  /** @param table a link to the table of names, @param file to the same for spreadsheets */
  asTable: <Part>(table: Around<Part>, file: Around<Part>): Sentence<Part> => [
    'For translators: all names ',
    table('in a table'),
    ' or ',
    file('for a spreadsheet'),
    '. ',
  ],
  /** @param languages empty where the terms have names in one alone */
  filter: (languages: string) => `Show terms with these words${languages === '' ? '' : `, in ${languages}`}`,
  /** Names the choice of orders, and within one the links to its letters or other headings. */
  order: 'Order',
  letters: 'Go to',
  /** The order of the terms by their labels. */
  alphabet: 'A–Z',
  byKind: 'By kind',
  /** @param order how names are written in Latin letters: "pinyin" */
  by: (order: string) => `By ${order}`,
  /** Ways to write a language in Latin letters. */
  romanisations: { pinyin: 'pinyin' },
  /** The table of what the notes rest on: its heading, what it counts, its columns. */
  sources: 'What the notes rest on',
  sourcesCounted:
    'A statement counts once for each source that it cites, a source once for all notes. What a note says of the text itself cites the text.',
  sourceKind: 'Kind of source',
  statements: 'Statements',
  sourceCount: 'Sources',
  /** Where there is no such name for it. */
  inLatinLetters: (language: string) => `${language} in Latin letters`,
};
