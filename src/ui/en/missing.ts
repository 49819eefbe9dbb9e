/** On the page that stands at an address that leads nowhere. */
import type { Around, Sentence } from '../sentence.ts';

export const words = {
  heading: 'Nothing at this address',
  description: 'There is no page at this address.',
  advice: 'The page may have been mistyped or cut short on its way to you. These are good places to go on:',
  /** Without a network, about a page that the reader does not have offline. `link` leads to the same address. */
  notOffline: 'Not kept on this device',
  notOfflineAdvice: <Part>(link: Around<Part>): Sentence<Part> => [
    'There is no connection, and this page is not among those kept for reading offline. ',
    link('Try again'),
    ' once there is one, or go on with what is kept:',
  ],
  /** Where there are too many to list. */
  allDocuments: 'All documents',
  allTerms: 'All terms',
};
