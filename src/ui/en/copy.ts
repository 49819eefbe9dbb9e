/** In the browser: the menu that copies a passage. `label` is the passage's: "III.4". */
export const words = {
  /** Names the menu. */
  copyFrom: (label: string) => `Copy from ${label}`,
  /** Its items. */
  link: 'Copy link',
  quotation: 'Copy quotation with citation',
  markdown: 'Copy as Markdown',
  citation: 'Copy citation',
  entry: 'Copy bibliography entry',
  /** Before the formats of bibliography programs, and each with it. */
  as: 'Copy as',
  copyAs: (format: string) => `Copy as ${format}`,
  embed: 'Copy HTML for another site',
  /** Leads to where quotations are checked. */
  check: 'Check a quotation',
  /** Names the choice of a citation style in it. */
  style: 'Citation style',
  /** What was copied, as it is told afterwards. */
  linkTo: (label: string) => `Link to ${label}`,
  quotationFrom: (label: string) => `Quotation from ${label}`,
  asMarkdown: (label: string) => `${label} as Markdown`,
  inFormat: (label: string, format: string) => `${label} as ${format}`,
  citationOf: (label: string) => `Citation of ${label}`,
  bibliographyEntry: 'Bibliography entry',
  embedOf: (label: string) => `HTML with ${label} for another site`,
  /** Where a passage in Markdown is from. */
  place: (title: string, label: string) => `${title}, ${label}`,
  /** Of a link that was to mark selected words. */
  notTold: 'The words could not be told from others, so that it leads to the paragraph.',
  tooOld: 'This browser is too old to know links to words; newer ones mark them on arrival.',
};
