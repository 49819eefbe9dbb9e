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
  verdicts: {
    altered: 'Altered',
    misplaced: 'Misplaced',
    'not found': 'Not found',
    'nearly verbatim': 'Nearly verbatim',
    verbatim: 'Verbatim',
  },
  /** The verdict on words that are nearly verbatim, by what alone differs. */
  butFor: {
    capitals: 'Verbatim but for capitals',
    signs: 'Verbatim but for punctuation',
    both: 'Verbatim but for capitals and punctuation',
  },
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
  /** How many quotations got which verdict, and how many sentences got none; the second may be empty. */
  found: (counts: string, unquoted: string) => `${counts}${unquoted}.`,
  between: ', ',
  unquoted: (count: number) =>
    `; ${count} ${plural(count, { one: 'sentence holds no quotation and was', other: 'sentences hold no quotation and were' })} not checked`,
  /** From the worst verdict to the best. */
  counts: {
    altered: (count: number) => `${count} altered`,
    misplaced: (count: number) => `${count} misplaced`,
    'not found': (count: number) => `${count} not found`,
    'nearly verbatim': (count: number) => `${count} verbatim but for capitals or punctuation`,
    verbatim: (count: number) => `${count} verbatim`,
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
