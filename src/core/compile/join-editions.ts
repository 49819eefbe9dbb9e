import type { Document } from '../model.ts';

/** Returns the current edition of each document and of each version, with the former ones from the oldest. Each of them lists all editions. */
export function joinEditions(documents: readonly Document[]): Document[] {
  const works = Map.groupBy(documents, ({ current }) => current);
  return documents
    .filter(({ edition }) => edition === undefined)
    .map((document) => {
      const former = works.get(document.current)?.filter((one) => one !== document) ?? [];
      // A dev server reuses what it made of a document as long as this is the same object.
      if (former.length === 0) return document;
      const editions = [...former, document].flatMap((one) => one.editions);
      return { ...document, editions, former: former.map((one) => ({ ...one, editions })) };
    });
}
