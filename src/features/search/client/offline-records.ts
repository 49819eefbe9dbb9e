/** Loads the records of the offline documents, for when the library's own cannot be loaded. */
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import { OFFLINE_RECORDS } from '../../offline/edition.ts';
import { vocabularyOf } from '../index/vocabulary.ts';
import type { SearchRecord } from '../record.ts';
import type { Vocabulary } from './suggest.ts';

/** The offline records, and the words in them. */
interface OfflineRecords {
  readonly records: readonly SearchRecord[];
  readonly vocabulary: Vocabulary;
}

/**
 * Asks the service worker for the records of the offline documents.
 *
 * @param base the address of the site's root, ending in a slash
 * @throws if there is no worker, or no offline document
 */
export async function readOfflineRecords(base: string): Promise<OfflineRecords> {
  const lists = parseBuiltJson<SearchRecord[][]>(await (await fetchInTime(base + OFFLINE_RECORDS)).text());
  // Every document with a term has the term's record in its list.
  const records = [...new Map(lists.flat().map((record) => [record.order, record])).values()];
  if (records.length === 0) throw new Error('No document is offline.');
  return { records, vocabulary: vocabularyOf(records) };
}
