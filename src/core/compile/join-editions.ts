import { workOf } from '../editions/edition-id.ts';
import type { Document } from '../model.ts';

/** Returns the current edition of each document, with its former editions from the oldest. */
export function joinEditions(documents: readonly Document[]): Document[] {
  const former = Map.groupBy(
    documents.filter(({ edition }) => edition !== undefined),
    ({ id }) => workOf(id),
  );
  return documents
    .filter(({ edition }) => edition === undefined)
    .map((document) => {
      const own = former.get(document.id) ?? [];
      // A dev server reuses what it made of a document as long as this is the same object.
      if (own.length === 0) return document;
      const allEditions = [...own, document].map(({ id, published }) => ({ id, published }));
      return { ...document, editions: own.map((edition) => ({ ...edition, allEditions })), allEditions };
    });
}
