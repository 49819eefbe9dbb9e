/** Reads the lock file of a document: every id that it has published. */
import { type IdEntry, readLockFile } from '../ids/lock-file.ts';
import type { Fault } from '../faults/fault.ts';
import type { WithdrawnFiles } from '../files/content-files.ts';
import { type AddressEntry, byAddress } from '../published/address-file.ts';
import { publishedSlugs } from '../published/former-pages.ts';

/**
 * Returns the entries of a document's lock file, or what is wrong with it.
 *
 * @param published every address that was ever published
 */
export function readIds(
  { id, lock, lockFile, data }: WithdrawnFiles,
  published: readonly AddressEntry[],
): { ids: readonly IdEntry[]; faults: Fault[] } {
  const promised = byAddress(published).get(`${id}/`)?.ids ?? 0;
  const lost = (found: string): Fault => ({
    file: lockFile,
    message: `Found ${found}, but ${promised} ids of the document have been published. Restore the file from version control: links to its paragraphs lead by it.`,
  });
  if (lock === undefined) return { ids: [], faults: promised > 0 ? [lost('no file of paragraph ids')] : [] };
  const read = readLockFile(lock.text, [...data.sections.map(({ slug }) => slug), ...publishedSlugs(published)]);
  if ('entries' in read) {
    const { entries } = read;
    return { ids: entries, faults: entries.length < promised ? [lost(`${entries.length} paragraph ids`)] : [] };
  }
  return {
    ids: [],
    faults: read.faults.map(({ entry, message }) => ({
      file: lockFile,
      line: entry === undefined ? undefined : lineOf(lock.text, entry),
      message,
    })),
  };
}

function lineOf(text: string, entry: string): number {
  return text.slice(0, Math.max(text.indexOf(`"id": "${entry}"`), 0)).split('\n').length;
}
