/** The editions of a document, and which of them are compared. */
import type { Document } from '../model.ts';

/** Returns all editions of a document, from the oldest; the last is the current one. */
export const editionsOf = (document: Document): readonly Document[] => [...document.editions, document];

/** Whether a document has several editions, or is one of several. */
export const hasEditions = ({ allEditions }: Pick<Document, 'allEditions'>): boolean => allEditions.length > 0;

/** Two editions of a document, the earlier one first. */
export type Step = readonly [before: Document, after: Document];

/** Returns each edition with the one before it, from the oldest. */
export function stepsOf(document: Document): Step[] {
  const editions = editionsOf(document);
  return editions.slice(1).flatMap((after, index): Step[] => {
    const before = editions[index];
    return before === undefined ? [] : [[before, after]];
  });
}

/** Returns the pairs that have pages: each edition with the one before it, and each former edition with the current one. */
export function comparedPairs(document: Document): Step[] {
  const steps = stepsOf(document);
  const since = document.editions.slice(0, -1).map((before): Step => [before, document]);
  return [...steps, ...since];
}
