/**
 * What a page may cost its reader, by kind of page: held by tests/publication/budgets.test.ts, shown by `npm run bench:page`.
 * A section's are promised; the others are what they cost when set, with room for a document or term more.
 */
export interface Budget {
  /** Address of a page of the kind. */
  readonly address: string;
  /** Requests until the page has loaded, itself included. */
  readonly requests: number;
  /** Bytes of HTML, style sheets and scripts, each packed with brotli. */
  readonly text: number;
  /** Bytes of fonts. */
  readonly fonts: number;
  /** Elements in the page. */
  readonly elements: number;
  /** Whether it is what readers without scripts and frames get; others are sent on. */
  readonly isUnscripted?: boolean;
}

const FONTS = 45_000;

/** The budgets, by kind of page. */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  section: { address: 'high-standard-opening-up/ii/', requests: 6, text: 18_500, fonts: FONTS, elements: 560 },
  'longest section': {
    address: 'high-standard-opening-up/iii/',
    requests: 6,
    text: 18_500,
    fonts: FONTS,
    elements: 560,
  },
  'full text': { address: 'high-standard-opening-up/full/', requests: 6, text: 30_000, fonts: FONTS, elements: 1100 },
  passage: {
    address: 'high-standard-opening-up/p/v-2/',
    requests: 1,
    text: 5000,
    fonts: 0,
    elements: 120,
    isUnscripted: true,
  },
  home: { address: '', requests: 6, text: 13_000, fonts: FONTS, elements: 100 },
  document: { address: 'high-standard-opening-up/', requests: 9, text: 17_500, fonts: FONTS, elements: 480 },
  'term map': { address: 'high-standard-opening-up/map/', requests: 8, text: 20_000, fonts: FONTS, elements: 3500 },
  register: { address: 'high-standard-opening-up/facts/', requests: 9, text: 30_000, fonts: FONTS, elements: 1250 },
  terms: { address: 'terms/', requests: 9, text: 29_000, fonts: FONTS, elements: 1100 },
  'most used term': { address: 'terms/opening-up/', requests: 8, text: 18_500, fonts: FONTS, elements: 900 },
  search: { address: 'search/', requests: 7, text: 20_000, fonts: FONTS, elements: 80 },
  'check of quotations': { address: 'check/', requests: 9, text: 18_000, fonts: FONTS, elements: 100 },
  corrections: { address: 'corrections/', requests: 7, text: 17_500, fonts: FONTS, elements: 500 },
  about: { address: 'about/', requests: 7, text: 15_000, fonts: FONTS, elements: 120 },
};
