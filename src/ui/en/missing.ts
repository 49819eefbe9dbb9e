/** On the page that stands at an address that leads nowhere. */
export const words = {
  heading: 'Nothing at this address',
  description: 'There is no page at this address.',
  advice: 'The page may have been mistyped or cut short on its way to you. These are good places to go on:',
  /** Where there are too many to list. */
  allDocuments: 'All documents',
  allTerms: 'All terms',
};
