/** Finds what the other texts of a work say about the ids of a text. */
import type { CurrentParagraph, IdsOfWork } from '../ids/alignment.ts';
import { idsOfVersion } from '../pairs/ids-of-work.ts';
import type { DocumentReading } from '../proposal/read-document.ts';
import type { AcceptedDocument } from './prefixes.ts';

/**
 * Returns the ids that are taken, and those of the counterparts of new paragraphs.
 *
 * @param accepted the documents that have their ids already: a document comes before its versions
 */
export function idsFromWork(
  reading: DocumentReading,
  readings: readonly DocumentReading[],
  accepted: readonly AcceptedDocument[],
  paragraphs: readonly CurrentParagraph[],
): IdsOfWork {
  const { work, version, current } = reading.files;
  const others = readings.filter(({ files }) => files.work === work && files.current !== current);
  const taken = new Set([
    ...others.flatMap(({ ids }) => ids.map((entry) => entry.id)),
    ...accepted.flatMap((one) => (one.reading.files.work === work ? one.entries.map((entry) => entry.id) : [])),
  ]);
  const original = accepted.find((one) => one.reading.files.id === work);
  return version === undefined || original === undefined
    ? { taken, counterparts: new Map<CurrentParagraph, string>(), isVersion: version !== undefined }
    : idsOfVersion(original, reading, paragraphs, taken);
}
