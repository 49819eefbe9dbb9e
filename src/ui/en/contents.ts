/** A document's contents and its other pages by name, and the way from section to section. */
export const words = {
  contents: 'Contents',
  /** Names the field that finds a section by its name. */
  find: 'Find a section',
  /** Other views of a whole document. */
  fullText: 'Full text on one page',
  map: 'Term map',
  facts: 'Facts and quotations',
  startReading: 'Start reading',
  /** Names the links to a long section's paragraphs, ten by ten. */
  paragraphs: 'Paragraphs',
  /** Names the links below a section. */
  neighbours: 'Previous and next section',
  previous: 'Previous',
  next: 'Next',
  /** After the last section, before the name of the document, whose front page has its terms, files and citations. */
  end: 'End of the text. Back to',
  /** Names the links below the end of a document; what these are called that are no views of it. */
  leadsOn: 'Read on',
  terms: 'All terms',
  new: 'What is new',
};
