/**
 * What a page may cost its reader, by kind of page: held by tests/browser/budgets.test.ts, shown by `npm run bench:page`.
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
}

const FONTS = 45_000;

/** The budgets, by kind of page. */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  section: { address: 'high-standard-opening-up/ii/', requests: 6, text: 16_000, fonts: FONTS, elements: 400 },
  'densest section': {
    address: 'high-standard-opening-up/iii/',
    requests: 6,
    text: 16_000,
    fonts: FONTS,
    elements: 400,
  },
};
