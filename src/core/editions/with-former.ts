import type { Document } from '../model.ts';

/** Returns every document, each followed by its former editions, the latest first. */
export const withFormer = (documents: readonly Document[]): Document[] =>
  documents.flatMap((document) => [document, ...document.editions.toReversed()]);
