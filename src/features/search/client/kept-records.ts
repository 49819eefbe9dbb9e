/** The records of the documents that are kept on this device, for when the index of the library cannot be had. */
import { readOwn } from '../../../browser/own-files.ts';
import { fetchPatiently } from '../../../browser/patience.ts';
import { OFFLINE_RECORDS } from '../../offline/edition.ts';
import { vocabularyOf } from '../index/vocabulary.ts';
import type { SearchRecord } from '../record.ts';
import type { Vocabulary } from './suggest.ts';

/** What can be found, and the words in it. */
export interface Kept {
  readonly records: readonly SearchRecord[];
  readonly vocabulary: Vocabulary;
}

/**
 * The records that the service worker gives.
 *
 * @param base address of the site's root, ending in a slash
 * @throws if there is no worker, or it has kept no document
 */
export async function readKept(base: string): Promise<Kept> {
  const lists = readOwn<SearchRecord[][]>(await (await fetchPatiently(base + OFFLINE_RECORDS)).text());
  // A term is in the list of every document that it stands in.
  const records = [...new Map(lists.flat().map((record) => [record.order, record])).values()];
  if (records.length === 0) throw new Error('No document is kept.');
  return { records, vocabulary: vocabularyOf(records) };
}
