/** Whether the reader has own notes. Every page of official text asks, so this is apart from what reads them (store.ts). */

/** The name of the database with the notes. Other sites on the same host have others. */
export const DATABASE = `glossator:own-notes:${import.meta.env.BASE_URL}`;

/**
 * Whether this site has stored own notes. If the browser is too old to say, there may be some.
 *
 * @throws if the browser forbids storage
 */
export async function isDatabaseThere(): Promise<boolean> {
  return !('databases' in indexedDB) || (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}

/** Whether the reader has own notes on this site. If the browser forbids storage, there can be none. */
export const hasOwnNotes = (): Promise<boolean> => isDatabaseThere().catch(() => false);
