/** Sorts the records by document, for reading offline. */
import type { Publication } from '../../../core/model.ts';
import type { SearchRecord } from '../record.ts';
import { noteRecords } from './make-notes.ts';
import { searchRecords } from './make-records.ts';

/** Returns the records of each document, by its id: those of its text and register, and of the terms in it with their notes. */
export function recordsByDocument(publication: Publication): ReadonlyMap<string, readonly SearchRecord[]> {
  const { documents, concordance } = publication;
  const records = [...searchRecords(publication), ...noteRecords(publication)];
  const ofTerms = Map.groupBy(records, (record) =>
    record.kind === 'term' ? record.id : record.kind === 'note' ? record.term : undefined,
  );
  const own = Map.groupBy(records, (record) => ('document' in record ? record.document.id : undefined));
  const inDocuments = new Map(documents.map((document) => [document, [...(own.get(document.id) ?? [])]]));
  for (const [term, places] of concordance)
    for (const document of new Set(places.map((place) => place.document)))
      inDocuments.get(document)?.push(...(ofTerms.get(term) ?? []));
  return new Map([...inDocuments].map(([{ id }, all]) => [id, all]));
}
