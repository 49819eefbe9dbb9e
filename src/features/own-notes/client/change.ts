/**
 * Changes what is stored. The database exists only while something is stored, where browsers have locks to delete it
 * safely.
 */
import { deleteDB, type IDBPDatabase } from 'idb';
import type { Decide } from '../store/changes.ts';
import { keepingReplaced } from '../store/journal.ts';
import { readStored } from '../store/stored.ts';
import { DATABASE } from './database.ts';
import { inDatabase, type Schema, tell } from './store.ts';

/**
 * Changes what is stored, all of it or nothing, and keeps what is replaced. With the first value, the browser is asked to
 * keep the site's storage when the device runs out of space; the database goes with the last.
 *
 * @throws if the storage is full or forbidden; nothing is changed then
 */
export async function change<Result>(decide: Decide<Result>): Promise<Result> {
  const { result, before, after } = await alone(async () => {
    const done = await inDatabase((database) => inTransaction(database, decide));
    // An empty database does no harm.
    if (done.after === 0 && CAN_BE_ALONE) await deleteDB(DATABASE).catch(() => undefined);
    return done;
  });
  tell();
  // Without a secure connection, there is nobody to ask.
  if (before === 0 && after > 0 && 'storage' in navigator) void navigator.storage.persist().catch(() => false);
  return result;
}

async function inTransaction<Result>(database: IDBPDatabase<Schema>, decide: Decide<Result>) {
  const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
  const { store, done } = transaction;
  const write = async () => {
    const values = await store.getAll();
    const now = new Date().toISOString();
    const { result, ...decided } = decide(readStored(values), now);
    const { put, remove } = keepingReplaced(values, decided, now);
    await Promise.all([...remove.map(async (id) => store.delete(id)), ...put.map(async (value) => store.put(value))]);
    return { result, before: values.length, after: await store.count() };
  };
  const written = write().catch((error: unknown) => {
    abort(transaction);
    throw error;
  });
  return (await Promise.all([written, done]))[0];
}

/** Takes back what a transaction has written, unless the browser has done so already. */
function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has.
  }
}

/** Removes everything. */
export async function removeAllNotes(): Promise<void> {
  await alone(() => deleteDB(DATABASE));
  tell();
}

/** Without a secure connection, tabs cannot wait for each other. */
const CAN_BE_ALONE = 'locks' in navigator;

/** Does something while no other tab changes the notes, so that none stores one in a database that is being deleted. */
async function alone<Result>(act: () => Promise<Result>): Promise<Result> {
  return CAN_BE_ALONE ? await navigator.locks.request(DATABASE, act) : act();
}
