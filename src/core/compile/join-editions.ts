/** Joins the expressions of each work: its editions, and its versions in other languages. */
import type { LeftOut } from '../features.ts';
import type { Document } from '../model.ts';

/**
 * Returns the current editions of all works and of their versions. Each has its former editions, and lists the versions of its
 * work, unless they are left out: each text then stands by itself.
 */
export function joinTexts(documents: readonly Document[], without: LeftOut): Document[] {
  const current = joinEditions(documents);
  return without.includes('versions') ? current : joinVersions(current);
}

/** Returns the current edition of each document and of each version, with the former ones from the oldest. Each of them lists all editions. */
function joinEditions(documents: readonly Document[]): Document[] {
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

/** Returns the current editions of all works and of their versions, each with a list of those of its work, the original first. */
function joinVersions(documents: readonly Document[]): Document[] {
  const works = Map.groupBy(documents, ({ work }) => work);
  return documents.map((document) => {
    const all = works.get(document.work) ?? [];
    if (all.length === 1) return document;
    const versions = all
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, work, version, edition, current, language, authority, translator, published }) => {
        return { id, work, version, edition, current, language, authority, translator, published };
      });
    return { ...document, versions, former: document.former.map((one) => ({ ...one, versions })) };
  });
}
