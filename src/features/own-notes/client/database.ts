/** Whether the reader has own notes. Every page of official text asks, so this is apart from what reads them (store.ts). */

/** The name of the database with the notes. Other sites on the same host have others. */
export const DATABASE = `glossator:own-notes:${import.meta.env.BASE_URL}`;

/**
 * Whether the reader has own notes on this site. If the browser forbids storage, there can be none; if it is too old to
 * say, there may be some.
 */
export async function hasOwnNotes(): Promise<boolean> {
  try {
    return !('databases' in indexedDB) || (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}
