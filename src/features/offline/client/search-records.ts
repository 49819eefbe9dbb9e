/** Loads the records of the offline documents, for when the library's own cannot be loaded. */
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import type { Places } from '../../places.ts';
import { vocabularyOf } from '../../search/index/vocabulary.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { Vocabulary } from '../../search/client/suggest.ts';
import { OFFLINE_RECORDS } from '../edition.ts';

/** Asks the service worker for the records of the offline documents, if there is one. Rejects if no document is offline. */
const readOfflineRecords: Places['search-records'] = (base) =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller !== null ? readRecords(base) : undefined;

/** Reads these records, and the words in them. Rejects if there are none. */
export async function readRecords(base: string): Promise<{ records: SearchRecord[]; vocabulary: Vocabulary }> {
  const lists = parseBuiltJson<SearchRecord[][]>(await (await fetchInTime(base + OFFLINE_RECORDS)).text());
  // Every document with a term has the term's record in its list.
  const records = [...new Map(lists.flat().map((record) => [record.order, record])).values()];
  if (records.length === 0) throw new Error('No document is offline.');
  return { records, vocabulary: vocabularyOf(records) };
}

export default readOfflineRecords;
