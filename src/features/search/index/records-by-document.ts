/** Sorts the records by document, for reading offline. */
import type { Publication } from '../../../core/model.ts';
import type { SearchRecord } from '../record.ts';
import { searchRecords } from './make-records.ts';

/**
 * Returns the records of each document, by its id: those of its text, and of the terms in it. Their notes are left out: they
 * would make what is saved a quarter larger.
 */
export function recordsByDocument(publication: Publication): ReadonlyMap<string, readonly SearchRecord[]> {
  const { documents, concordance } = publication;
  const records = searchRecords(publication);
  const ofTerms = new Map(records.flatMap((record) => (record.kind === 'term' ? [[record.id, record] as const] : [])));
  const own = Map.groupBy(records, (record) => ('document' in record ? record.document.id : undefined));
  const inDocuments = new Map(documents.map((document) => [document, [...(own.get(document.id) ?? [])]]));
  for (const [term, places] of concordance) {
    const record = ofTerms.get(term);
    for (const document of new Set(places.map((place) => place.document)))
      if (record !== undefined) inDocuments.get(document)?.push(record);
  }
  return new Map([...inDocuments].map(([{ id }, all]) => [id, all]));
}
