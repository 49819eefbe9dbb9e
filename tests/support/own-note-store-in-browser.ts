/** Lets a browser's own store go through generated histories. A trial bundles this for a page, which then says how it went. */
import { change, removeAllNotes } from '../../src/features/own-notes/client/change.ts';
import { inDatabase, readStore } from '../../src/features/own-notes/client/store.ts';
import { isRecord, type OwnNote } from '../../src/features/own-notes/own-note.ts';
import { keep, remove } from '../../src/features/own-notes/store/changes.ts';
import { replacedIn } from '../../src/features/own-notes/store/stored.ts';
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

const frameOf = async (tab: string, act: string) => {
  const frame = Object.assign(document.createElement('iframe'), { src: '?frame' });
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  return Reflect.get(frame.contentWindow ?? {}, act)(tab);
};

/** Lets three tabs of one browser write and delete at once. */
async function expectTabsToKeep(): Promise<void> {
  await removeAllNotes();
  const kept: readonly OwnNote[] = (
    await Promise.all(['one', 'two', 'three'].map((tab) => frameOf(tab, 'typeAndDelete')))
  ).flat();
  const { notes } = await readStore();
  const idsOf = (all: readonly OwnNote[]) =>
    all
      .map(({ id }) => id)
      .toSorted()
      .join();
  if (idsOf(notes) !== idsOf(kept)) throw new Error(`Stored: ${idsOf(notes)}. Typed: ${idsOf(kept)}.`);
}

/** A value of so many letters that no browser can store in less. */
const ofRandomLetters = (length: number) =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => String.fromCharCode(0x4e00 + byte)).join('');

/**
 * Stores notes until the browser refuses so many, and changes one after each; every third time as another edition of the site
 * does. Returns the words of all that it was told is stored, and how many times it was told that something is not.
 */
async function typeUntilFull(tab: string): Promise<{ readonly words: readonly string[]; readonly refused: number }> {
  const words: string[] = [];
  let refused = 0;
  const tryTo = (typed: string, store: () => Promise<unknown>) =>
    store().then(
      () => words.push(typed),
      () => (refused += 1),
    );
  for (let nth = 0; nth < 200 && refused < 6; nth += 1) {
    const typed = `${tab} ${nth} ${ofRandomLetters(20_000)}`;
    const note = noteOn('i-1', 'A berth.', { id: `${tab}-${nth}`, words: typed });
    if (nth % 3 === 2) await tryTo(typed, () => store.put({ ...note, edition: 'another' }));
    else await tryTo(typed, () => change(keep(note)));
    // So few that all earlier versions are still kept.
    if (nth >= 3 && refused === 0) continue;
    const mine = (await readStore()).notes.find(({ words: own }) => own === words.at(-1));
    const changed = `${tab} ${nth} changed ${ofRandomLetters(refused === 0 ? 10 : 20_000)}`;
    if (mine !== undefined) await tryTo(changed, () => change(keep({ ...mine, words: changed }, mine)));
  }
  return { words, refused };
}

/** Lets three tabs of one browser write at once until its storage is full. */
async function expectFullToBeSaid(): Promise<void> {
  await removeAllNotes();
  const tabs: readonly Awaited<ReturnType<typeof typeUntilFull>>[] = await Promise.all(
    ['one', 'two', 'three'].map((tab) => frameOf(tab, 'typeUntilFull')),
  );
  const { values } = await readStore();
  const stored = wordsIn(values).toSorted();
  const typed = tabs.flatMap(({ words }) => words).toSorted();
  const lost = typed.filter((text) => !stored.includes(text)).map((text) => text.slice(0, 20));
  const others = stored.filter((text, at) => !typed.includes(text) || text === stored[at + 1]);
  if (lost.length + others.length > 0) throw new Error(`Lost: ${lost.join()}. Not to be there: ${others.length}.`);
  const [most, refused] = [tabs.filter(({ words }) => words.length > 3), tabs.filter((tab) => tab.refused > 0)];
  if (most.length < 2 || refused.length < 3) throw new Error(`Stored ${typed.length}: not full, or too soon.`);
}

/** The words of all notes and of all their earlier versions. */
const wordsIn = (values: readonly unknown[]): string[] => {
  const isEarlier = new Set(replacedIn(values).map(({ id }) => id));
  return [
    ...values.filter(isRecord).filter(({ id }) => !isEarlier.has(String(id))),
    ...replacedIn(values).map(({ value }) => value),
  ].flatMap(({ words }) => (typeof words === 'string' ? [words] : []));
};

async function run(): Promise<void> {
  if (location.search === '?full') return expectFullToBeSaid();
  await expectNothingLost(store, 60);
  await expectTabsToKeep();
}

Object.assign(globalThis, { typeAndDelete, typeUntilFull });
if (location.search !== '?frame')
  void run().then(
    () => (document.title = 'Nothing is lost'),
    (error: unknown) => (document.title = String(error)),
  );
