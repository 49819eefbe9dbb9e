/** The table of all terms with their names, for translators: its page and its file. */
export const words = {
  /** Heading of the page, and names the table. */
  title: 'Terms in a table',
  /** @param languages empty where the terms have names in one alone */
  description: (publication: string, languages: string) =>
    `The terms of art that ${publication} explains in one table${languages === '' ? '' : `, in ${languages}`}, with the first place that uses each.`,
  introduction: 'Every term with all its names and the first place that uses it or a narrower term.',
  /** Where a script runs. */
  sort: 'The head of a column puts the terms in its order; pressed again, the other way round.',
  download: 'Download as a table (CSV)',
  downloadBase: 'Download for translation programs (TBX)',
  /** Heads of the columns beside those of names; the file has some more than the page. */
  columns: {
    term: 'Term',
    firstPlace: 'First place',
    placeAddress: 'Address of the place',
    termAddress: 'Address of the term',
  },
};
