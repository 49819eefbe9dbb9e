/** Lets a browser's own store go through generated histories. A trial bundles this for a page, which then says how it went. */
import type { OwnNote } from '../../src/features/own-notes/own-note.ts';
import { change, removeAllNotes } from '../../src/features/own-notes/client/change.ts';
import { inDatabase, readStore } from '../../src/features/own-notes/client/store.ts';
import { keep, remove } from '../../src/features/own-notes/store/changes.ts';
import { expectNothingLost, type Store } from './own-note-store.ts';
import { noteOn } from './stored-own-notes.ts';

/** The write that fails next, counted from 0. */
let failAt: number | undefined;

/** Lets a kind of write fail when its turn comes: at once, or as the browser does that finds its disk full. */
function letFail(name: 'put' | 'delete'): void {
  const write = Reflect.get(IDBObjectStore.prototype, name);
  Object.assign(IDBObjectStore.prototype, {
    [name](this: IDBObjectStore, ...given: readonly unknown[]): unknown {
      const isFailing = failAt === 0;
      failAt = failAt === undefined ? undefined : failAt - 1;
      if (isFailing && given.length % 2 === 0) throw new DOMException('Full', 'QuotaExceededError');
      const request = Reflect.apply(write, this, given);
      if (isFailing) this.transaction.abort();
      return request;
    },
  });
}
letFail('put');
letFail('delete');

const store: Store = {
  read: async () => (await readStore()).values,
  change,
  put: (value) => inDatabase((database) => database.put('notes', value)),
  failAt: (nth) => {
    failAt = nth;
  },
  clear: removeAllNotes,
};

/** Stores notes, and deletes every second of them at once, so that the database often goes with the last. */
async function typeAndDelete(tab: string): Promise<readonly OwnNote[]> {
  const kept: OwnNote[] = [];
  for (let nth = 0; nth < 40; nth += 1) {
    const note = noteOn('i-1', 'A berth.', { id: `${tab}-${nth}`, words: `Typed in ${tab}: ${nth}` });
    await change(keep(note));
    if (nth % 10 === 9) kept.push(note);
    else await change(remove(note.id));
  }
  return kept;
}

const frameOf = async (tab: string) => {
  const frame = Object.assign(document.createElement('iframe'), { src: '?frame' });
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  return Reflect.get(frame.contentWindow ?? {}, 'typeAndDelete')(tab);
};

/** Lets three tabs of one browser write and delete at once. */
async function expectTabsToKeep(): Promise<void> {
  await removeAllNotes();
  const kept: readonly OwnNote[] = (await Promise.all(['one', 'two', 'three'].map(frameOf))).flat();
  const { notes } = await readStore();
  const idsOf = (all: readonly OwnNote[]) =>
    all
      .map(({ id }) => id)
      .toSorted()
      .join();
  if (idsOf(notes) !== idsOf(kept)) throw new Error(`Stored: ${idsOf(notes)}. Typed: ${idsOf(kept)}.`);
}

async function run(): Promise<void> {
  await expectNothingLost(store, 60);
  await expectTabsToKeep();
}

Object.assign(globalThis, { typeAndDelete });
if (location.search === '')
  void run().then(
    () => (document.title = 'Nothing is lost'),
    (error: unknown) => (document.title = String(error)),
  );
