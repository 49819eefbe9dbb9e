/** On every page, around what is its own: the line at the top, the line at the foot. */
export const words = {
  skip: 'Skip to the text',
  /** Names the links at the top. */
  site: 'Site',
  terms: 'Terms',
  about: 'About',
  /** Leads to where quotations are checked. */
  check: 'Check',
  search: 'Search',
  /** Names the links to the pages above this one. */
  breadcrumb: 'You are here',
  settings: 'Reading settings',
  /** Drawn on the button of the settings: letters, which they make larger or smaller. */
  settingsSign: 'Aa',
  /** Where a script of the page, or a part of it, did not come. */
  lost: 'A part of this page could not be loaded: search, settings or copying may not work. Load the page again.',
  /** Opens a list of documents that is long. */
  allDocuments: (documents: number) => `All ${documents} documents`,
  /** Leads to what the reader highlighted and wrote. */
  ownNotes: 'Own notes',
  whatIsOfficial: 'What is official here',
  /** Leads to where the content is kept. */
  repository: 'Source and reports of mistakes',
};
