/**
 * Reads what is stored in IndexedDB; change.ts changes it. The database is open only while something is read or written,
 * so that the browser can keep pages for going back, and no tab keeps another waiting.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { readStored, type Stored } from '../store/stored.ts';
import { DATABASE, isDatabaseThere } from './database.ts';

/** What the database holds. A stored value may be of another edition of the site, so its shape is unknown. */
export interface Schema extends DBSchema {
  notes: { key: string; value: unknown };
}

/** The version of the schema. A new one adds a step to `upgrade`; no step is ever changed. */
const VERSION = 1;

/** Tells the other tabs that notes have changed. */
const channel = new BroadcastChannel(DATABASE);

/** What is to be done in this tab whenever notes have changed. */
const listeners: (() => void)[] = [];

/** Does something with the database, which is made if it is not there. */
export async function inDatabase<Result>(use: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const database = await openDB<Schema>(DATABASE, VERSION, {
    upgrade(fresh, before) {
      if (before < 1) fresh.createObjectStore('notes', { keyPath: 'id' });
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/**
 * Returns what is stored.
 *
 * @throws if the browser cannot read its storage
 */
export async function readStore(): Promise<Stored> {
  return readStored((await isDatabaseThere()) ? await inDatabase((database) => database.getAll('notes')) : []);
}

/** Calls a function whenever notes have changed, in this tab or another. */
export function onNotesChanged(act: () => void): void {
  listeners.push(act);
  channel.addEventListener('message', act);
}

/** Says that notes have changed. */
export function tell(): void {
  channel.postMessage('');
  for (const act of listeners) act();
}
