/** Which editions of a document are compared. */
import type { Document } from '../model.ts';

/** Two editions of a document, the earlier one first. */
export type Step = readonly [before: Document, after: Document];

/** Returns each edition with the one before it, from the oldest. */
export const stepsOf = (document: Document): Step[] =>
  document.former.map((before, index) => [before, document.former[index + 1] ?? document]);

/** Returns the pairs that have pages: each edition with the one before it, and each former edition with the current one. */
export const comparedPairs = (document: Document): Step[] => [
  ...stepsOf(document),
  ...document.former.slice(0, -1).map((before): Step => [before, document]),
];
