/** On the page that stands at an address that leads nowhere. */
export const words = {
  heading: 'Nothing at this address',
  description: 'There is no page at this address.',
  advice: 'The page may have been mistyped or cut short on its way to you. These are good places to go on:',
  allTerms: 'All terms',
};
