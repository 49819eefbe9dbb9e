/**
 * What a page costs its reader, by kind of page. A test holds every page to that, in bytes with {@link SLACK}. A change that
 * costs more for a reason writes here what this measures:
 *
 * npx vitest run --project publication tests/publication/budgets.test.ts --reporter verbose
 */
export interface Cost {
  /** Address of a page of the kind. */
  readonly address: string;
  /** How many requests it may make until it has loaded, itself included. */
  readonly requests: number;
  /** Bytes that these were measured to bring: fonts, and HTML, style sheets and scripts packed with brotli. */
  readonly bytes: number;
  /** Whether it is what readers without scripts and frames get; others are sent on. */
  readonly isUnscripted?: boolean;
}

/** How many times what it was measured to cost a page may cost, so that a document, a term or a clearer message has room. */
export const SLACK = 1.05;

/** The costs, by kind of page. */
export const COSTS: Readonly<Record<string, Cost>> = {
  section: { address: 'high-standard-opening-up/ii/', requests: 6, bytes: 57_925 },
  'longest section': { address: 'high-standard-opening-up/iii/', requests: 6, bytes: 57_985 },
  'full text': { address: 'high-standard-opening-up/full/', requests: 6, bytes: 70_208 },
  passage: { address: 'high-standard-opening-up/p/v-2/', requests: 1, bytes: 3_277, isUnscripted: true },
  home: { address: '', requests: 6, bytes: 53_215 },
  document: { address: 'high-standard-opening-up/', requests: 9, bytes: 57_524 },
  'term map': { address: 'high-standard-opening-up/map/', requests: 8, bytes: 60_108 },
  register: { address: 'high-standard-opening-up/facts/', requests: 9, bytes: 67_245 },
  terms: { address: 'terms/', requests: 9, bytes: 68_671 },
  'most used term': { address: 'terms/opening-up/', requests: 8, bytes: 60_543 },
  search: { address: 'search/', requests: 7, bytes: 54_575 },
  'check of quotations': { address: 'check/', requests: 9, bytes: 52_191 },
  corrections: { address: 'corrections/', requests: 7, bytes: 56_969 },
  about: { address: 'about/', requests: 7, bytes: 54_640 },
};
