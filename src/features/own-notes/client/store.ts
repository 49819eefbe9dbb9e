/**
 * Keeps what the reader typed in IndexedDB: what is stored here is in the next backup (exchange/backup.ts). The
 * database exists only while it has notes, where browsers have locks to delete it safely. It is open only while
 * something is read or written, so that the browser can keep pages for going back, and no tab keeps another waiting.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { isSame } from '../is-same.ts';
import { isRecord, type OwnNote, readStored, readOwnNote, type Stored, type Value } from '../own-note.ts';
import { DATABASE, isDatabaseThere } from './database.ts';

/** What the database holds. A stored value may be of another edition of the site, so its shape is unknown. */
interface Schema extends DBSchema {
  notes: { key: string; value: unknown };
}

type Notes = IDBPObjectStore<Schema, ['notes'], 'notes', 'readwrite'>;

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
 * Returns what is stored.
 *
 * @throws if the browser cannot read its storage
 */
export async function readStore(): Promise<Stored> {
  return readStored((await isDatabaseThere()) ? await inDatabase((database) => database.getAll('notes')) : []);
}

/**
 * Stores a note as the reader wrote it. If what is stored under its id is not what they began with, since it was
 * changed in another tab, both are kept: this one gets another id.
 *
 * @param before the note as it was when the reader began; `undefined` if it was not stored
 * @returns the id under which it is stored
 * @throws if the storage is full or forbidden; nothing is stored then
 */
export function keepNote(note: Value & { readonly id: string }, before?: OwnNote): Promise<string> {
  return change(async (store) => {
    const stored = await store.get(note.id);
    if (stored === undefined || isSame(readOwnNote(stored), before)) {
      // What another edition of the site has added to the note stays. A highlight may have been taken away.
      const { kind: _, ...others } = isRecord(stored) ? stored : {};
      await store.put({ ...others, ...note });
      return note.id;
    }
    const id = crypto.randomUUID();
    await store.put({ ...note, id });
    return id;
  });
}

/**
 * Stores what is decided when everything stored is known; a value with the id of another replaces it.
 *
 * @throws if the storage is full or forbidden; nothing is stored then
 */
export function bringIntoStore<Result extends { readonly fresh: readonly Value[] }>(
  decide: (stored: Stored) => Result,
): Promise<Result> {
  return change(async (store) => {
    const result = decide(readStored(await store.getAll()));
    await Promise.all(result.fresh.map((value) => store.put(value)));
    return result;
  });
}

/**
 * Removes a note, and the database with the last of them. Returns what was stored.
 *
 * @throws if the browser cannot read its storage
 */
export function removeNote(id: string): Promise<unknown> {
  return change(async (store) => {
    const stored = await store.get(id);
    await store.delete(id);
    return stored;
  });
}

/** Removes all notes. */
export async function removeAllNotes(): Promise<void> {
  await alone(() => deleteDB(DATABASE));
  tell();
}

/**
 * Changes what is stored, all of it or nothing. With the first note, the browser is asked to keep the site's storage
 * when the device runs out of space.
 */
async function change<Result>(act: (store: Notes) => Promise<Result>): Promise<Result> {
  const { result, before, after } = await alone(async () => {
    const done = await inDatabase((database) => inTransaction(database, act));
    if (done.after === 0 && CAN_BE_ALONE) await deleteDB(DATABASE);
    return done;
  });
  tell();
  // Without a secure connection, there is nobody to ask.
  if (before === 0 && after > 0 && 'storage' in navigator) void navigator.storage.persist().catch(() => false);
  return result;
}

async function inTransaction<Result>(database: IDBPDatabase<Schema>, act: (store: Notes) => Promise<Result>) {
  const { store, done } = database.transaction('notes', 'readwrite', { durability: 'strict' });
  const [before, result] = await Promise.all([store.count(), act(store), done]);
  return { before, result, after: await database.count('notes') };
}

/** Without a secure connection, tabs cannot wait for each other. */
const CAN_BE_ALONE = 'locks' in navigator;

/** Does something while no other tab changes the notes, so that none stores one in a database that is being deleted. */
async function alone<Result>(act: () => Promise<Result>): Promise<Result> {
  return CAN_BE_ALONE ? await navigator.locks.request(DATABASE, act) : act();
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
