/** In the browser: English words of what was found of quotations. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const words = {
  results: 'Quotations found',
  columns: {
    verdict: 'Verdict',
    quotation: 'Quotation',
    differences: 'What differs',
    place: 'Place',
    address: 'Address',
    citation: 'Citation',
  },
  verdicts: { verbatim: 'Verbatim', altered: 'Altered', misplaced: 'Misplaced', 'not found': 'Not found' },
  /** Words that the text has where the quotation has others. */
  changed: (stands: string, quoted: string) => `“${stands}” stands here, not “${quoted}”.`,
  dropped: (stands: string) => `“${stands}” is left out.`,
  added: (quoted: string) => `“${quoted}” does not stand here.`,
  reordered: 'The words stand here in another order.',
  misplaced: (place: string) => `They stand at ${place}.`,
  /** Of words of a former edition, by the date of the first later one that does not have them. */
  readsSince: (day: string, text: string) => `Since ${day} it reads: “${text}”.`,
  goneSince: (day: string) => `Gone since ${day}.`,
  others: (count: number) => `Also at ${count} other ${plural(count, { one: 'place', other: 'places' })}.`,
  empty: 'Paste a text first.',
  none: 'No quotation was found: no words in quotation marks, no block quote, and no run of six words that stands here.',
  checking: (percent: number) => `Checking … ${percent} %`,
  found: (counts: string) => `Found: ${counts}.`,
  between: ', ',
  /** In this order, how many quotations got which verdict. */
  counts: {
    verbatim: (count: number) => `${count} verbatim`,
    altered: (count: number) => `${count} altered`,
    misplaced: (count: number) => `${count} misplaced`,
    'not found': (count: number) => `${count} not found`,
  },
  tooMany: (shown: number, all: number) => `The first ${shown} of ${all} are shown; copying takes all.`,
  /** Where a text has more quotations than are judged. */
  notJudged: (count: number, last: string) =>
    `Only the first ${count} were judged, up to “${last}”; check what follows it by itself.`,
  notLookedAt: (names: string) => `Could not be looked at: ${names}.`,
  failed: 'The texts could not be loaded. Try again with a network.',
  style: 'Citation style',
  copy: 'Copy table',
  table: 'Table',
};
