/** The records of the documents in a reader's offline copy, for when the library's own cannot be had. */
import { readOwn } from '../../../browser/own-files.ts';
import { fetchPatiently } from '../../../browser/patience.ts';
import { OFFLINE_RECORDS } from '../../offline/edition.ts';
import { vocabularyOf } from '../index/vocabulary.ts';
import type { SearchRecord } from '../record.ts';
import type { Vocabulary } from './suggest.ts';

/** What can be found offline, and the words in it. */
interface OfflineRecords {
  readonly records: readonly SearchRecord[];
  readonly vocabulary: Vocabulary;
}

/**
 * Asks the service worker for the records of the offline copy.
 *
 * @param base address of the site's root, ending in a slash
 * @throws if there is no worker, or no document in the copy
 */
export async function readOfflineRecords(base: string): Promise<OfflineRecords> {
  const lists = readOwn<SearchRecord[][]>(await (await fetchPatiently(base + OFFLINE_RECORDS)).text());
  // A term is in the list of every document that has it.
  const records = [...new Map(lists.flat().map((record) => [record.order, record])).values()];
  if (records.length === 0) throw new Error('No document is kept.');
  return { records, vocabulary: vocabularyOf(records) };
}
