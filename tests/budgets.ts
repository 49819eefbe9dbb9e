/**
 * What a page costs its reader, by kind of page. A test checks that no page costs more; its bytes may grow by
 * {@link SLACK}. If a change has a reason to cost more, write the new figures here, which this command measures:
 *
 * npx vitest run --project publication tests/publication/budgets.test.ts --reporter verbose
 */
export interface Cost {
  /** The address of a page of this kind. */
  readonly address: string;
  /** The most requests that it may make until it asks for nothing more, including its own. */
  readonly requests: number;
  /** The measured bytes of these: fonts, and HTML, style sheets and scripts compressed by brotli. */
  readonly bytes: number;
  /** Whether only readers without scripts stay on the page. Others are sent on. */
  readonly isUnscripted?: boolean;
}

/** The factor by which bytes may exceed the measured figure, so that there is room for a document, a term or a clearer message. */
export const SLACK = 1.05;

/** The costs, by kind of page. */
export const COSTS: Readonly<Record<string, Cost>> = {
  section: { address: 'high-standard-opening-up/ii/', requests: 6, bytes: 57_925 },
  'longest section': { address: 'high-standard-opening-up/iii/', requests: 6, bytes: 57_985 },
  'full text': { address: 'high-standard-opening-up/full/', requests: 6, bytes: 70_600 },
  passage: { address: 'high-standard-opening-up/p/v-2/', requests: 1, bytes: 3_499, isUnscripted: true },
  home: { address: '', requests: 6, bytes: 53_215 },
  document: { address: 'high-standard-opening-up/', requests: 10, bytes: 69_715 },
  'term map': { address: 'high-standard-opening-up/map/', requests: 8, bytes: 60_108 },
  register: { address: 'high-standard-opening-up/facts/', requests: 9, bytes: 75_189 },
  terms: { address: 'terms/', requests: 9, bytes: 71_950 },
  'most used term': { address: 'terms/opening-up/', requests: 8, bytes: 66_328 },
  wordings: { address: 'wordings/', requests: 7, bytes: 70_000 },
  corpus: { address: 'corpora/official-chinese/', requests: 6, bytes: 72_903 },
  search: { address: 'search/', requests: 7, bytes: 54_575 },
  'check of quotations': { address: 'check/', requests: 9, bytes: 52_191 },
  'own notes': { address: 'own-notes/', requests: 15, bytes: 64_400 },
  // A page of corrections grows with them; issue 65 allows a tenth more than the 66 kB of before, with the slack.
  corrections: { address: 'corrections/', requests: 7, bytes: 69_300 },
  about: { address: 'about/', requests: 7, bytes: 54_640 },
};

/** The most elements that the page of a term may have about where its wordings are attested. */
export const ATTESTED_ELEMENTS = 150;
