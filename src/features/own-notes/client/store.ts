/**
 * Keeps the reader's own notes in IndexedDB. The database exists only while it has notes, and is open only while
 * something is read or written, so that the browser can keep pages for going back, and no tab keeps another waiting.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type OwnNote, readNote } from '../own-note.ts';
import { DATABASE, hasOwnNotes } from './database.ts';

/** What the database holds. A stored value may be of another edition of the site, so its shape is unknown. */
interface Schema extends DBSchema {
  notes: { key: string; value: unknown };
}

/** The version of the schema. A new one adds a step to `upgrade`; no step is ever changed. */
const VERSION = 1;

/** Tells the other tabs that notes have changed. */
const channel = new BroadcastChannel(DATABASE);

/** What is to be done in this tab whenever notes have changed. */
const listeners: (() => void)[] = [];

async function inDatabase<Result>(use: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
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
 * Returns all notes, the oldest first.
 *
 * @throws if the browser cannot read its storage
 */
export async function storedNotes(): Promise<OwnNote[]> {
  if (!(await hasOwnNotes())) return [];
  const values = await inDatabase((database) => database.getAll('notes'));
  return values
    .map(readNote)
    .filter((note) => note !== undefined)
    .toSorted((a, b) => (a.made < b.made ? -1 : Number(a.made > b.made)));
}

/**
 * Stores notes; a note with the id of another replaces it. With the first note, the browser is asked to keep the site's
 * storage when the device runs out of space.
 *
 * @throws if the storage is full or forbidden; nothing is stored then
 */
export async function storeNotes(notes: readonly OwnNote[]): Promise<void> {
  const count = await inDatabase(async (database) => {
    const change = database.transaction('notes', 'readwrite', { durability: 'strict' });
    await Promise.all([...notes.map((note) => change.store.put(note)), change.done]);
    return database.count('notes');
  });
  tell();
  // Without a secure connection, there is nobody to ask.
  if (count === notes.length && 'storage' in navigator) void navigator.storage.persist().catch(() => false);
}

/**
 * Removes notes, and the database with the last of them.
 *
 * @throws if the browser cannot read its storage
 */
export async function removeNotes(ids: readonly string[]): Promise<void> {
  const isEmpty = await inDatabase(async (database) => {
    const change = database.transaction('notes', 'readwrite');
    await Promise.all([...ids.map((id) => change.store.delete(id)), change.done]);
    return (await database.count('notes')) === 0;
  });
  if (isEmpty) await removeAllNotes();
  else tell();
}

/** Removes all notes. */
export async function removeAllNotes(): Promise<void> {
  await deleteDB(DATABASE);
  tell();
}

/** Calls a function whenever notes have changed, in this tab or another. */
export function onNotesChanged(act: () => void): void {
  listeners.push(act);
  channel.addEventListener('message', act);
}

function tell(): void {
  channel.postMessage('');
  for (const act of listeners) act();
}
