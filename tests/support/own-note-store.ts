/**
 * What happens to a store of own notes in generated histories: readers write, change and delete in several tabs, other
 * editions of the site store what they like, files are brought in, and the storage fails. After each step, what was stored
 * before is compared with what is stored then. It runs in Node and in browsers, so that it only throws.
 */
import fc from 'fast-check';
import { toBackup } from '../../src/features/own-notes/exchange/backup.ts';
import { isRecord, type OwnNote, type Value } from '../../src/features/own-notes/own-note.ts';
import { bring, type Decide, keep, remove, restore, takeBack } from '../../src/features/own-notes/store/changes.ts';
import { readStored, replacedIn } from '../../src/features/own-notes/store/stored.ts';
import {
  ANY,
  foundIn,
  hold,
  holdBackup,
  holdNothingLost,
  holdOnce,
  isDeepSame,
  type Wanted,
} from './held-own-notes.ts';

/** A store, as the pages use it. */
export interface Store {
  readonly read: () => Promise<readonly unknown[]>;
  readonly change: <Result>(decide: Decide<Result>) => Promise<Result>;
  /** Stores a value as another edition of the site does. */
  readonly put: (value: Value) => Promise<unknown>;
  /** Lets the next change fail when it writes the `nth` time. */
  readonly failAt: (nth: number | undefined) => void;
  readonly clear: () => Promise<unknown>;
}

const text = fc.string({ unit: fc.constantFrom('a', 'é', '港', '\uD800', '"', '\n', ' ', '>', '&'), maxLength: 6 });
const nth = fc.nat(20);

const steps = fc.array(
  fc.record({
    act: fc.oneof(
      fc.record({ kind: fc.constant('write'), text }),
      fc.record({ kind: fc.constant('open'), tab: fc.nat(2), nth }),
      fc.record({ kind: fc.constant('save'), tab: fc.nat(2), text }),
      fc.record({ kind: fc.constant('delete'), nth }),
      fc.record({ kind: fc.constant('undo') }),
      fc.record({ kind: fc.constant('take back'), nth }),
      fc.record({ kind: fc.constant('back up') }),
      fc.record({
        kind: fc.constant('bring'),
        nth,
        root: fc.constantFrom('https://one.example/', 'https://two.example/a/'),
      }),
      fc.record({
        kind: fc.constant('bring changed'),
        nth,
        time: fc.constantFrom('9', 'later', '9999-01-01T00:00:00.000Z'),
      }),
      fc.record({ kind: fc.constant('add tags'), nth, tags: fc.jsonValue() }),
      fc.record({ kind: fc.constant('store'), id: fc.oneof(text, fc.nat(5)), value: fc.jsonValue() }),
    ),
    failAt: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(3) }),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

type Step = typeof steps extends fc.Arbitrary<readonly (infer One)[]> ? One : never;
type Act = Step['act'];

/** Throws unless, in that many histories, all that was typed stays, and nothing is there twice. */
export const expectNothingLost = (store: Store, numRuns: number, seed = 20261201): Promise<void> =>
  fc.assert(
    fc.asyncProperty(steps, async (history) => {
      await store.clear();
      const reader = new Readers(store);
      for (const step of history) await reader.take(step);
    }),
    { numRuns, seed },
  );

class Readers {
  private readonly editors = new Map<number, OwnNote>();
  private readonly files: string[] = [];
  private deleted: readonly Value[] = [];
  private count = 0;
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  async take({ act, failAt }: Step): Promise<void> {
    const before = await this.store.read();
    this.count += 1;
    this.store.failAt(failAt);
    let wanted: Wanted | undefined;
    try {
      wanted = await this.act(act, before);
    } catch (error) {
      // Only what was asked to fail may.
      if (failAt === undefined) throw error;
    }
    this.store.failAt(undefined);
    const after = await this.store.read();
    if (wanted === undefined) hold(isDeepSame(before, after), 'A change that failed has changed something.');
    else holdNothingLost(before, after, wanted);
    holdBackup(after);
    holdOnce(after);
  }

  private async act(act: Act, values: readonly unknown[]): Promise<Wanted> {
    const { notes } = readStored(values);
    const note = 'nth' in act ? notes[act.nth % notes.length] : undefined;
    switch (act.kind) {
      case 'write':
        await this.save(this.newNote(act.text), undefined);
        return {};
      case 'open':
        if (note !== undefined) this.editors.set(act.tab, note);
        return {};
      case 'save':
        return this.saveIn(act.tab, act.text, notes);
      case 'delete':
        if (note === undefined) return {};
        this.deleted = await this.store.change(remove(note.id));
        return { deleted: note.id };
      case 'undo': {
        const { deleted } = this;
        await this.store.change(restore(deleted));
        for (const one of deleted) await this.holdStored(one);
        return {};
      }
      case 'take back':
        return this.takeBack(act.nth, values);
      case 'back up':
        this.files.push(JSON.stringify(toBackup(values, 'https://one.example/').file));
        return {};
      case 'bring':
        await this.bring(this.files[act.nth % this.files.length], act.root);
        return {};
      case 'bring changed':
        await this.bring(this.changed(this.files[act.nth % this.files.length], act.time), 'https://one.example/');
        return {};
      case 'add tags':
        if (note === undefined) return {};
        await this.store.put({ ...values.filter(isRecord).find(({ id }) => id === note.id), tags: act.tags });
        return { changedElsewhere: note.id };
      case 'store': {
        const id = typeof act.id === 'string' ? `other ${act.id}` : act.id;
        await this.store.put({ value: act.value, id });
        return { changedElsewhere: id };
      }
    }
  }

  private async saveIn(tab: number, others: string, notes: readonly OwnNote[]): Promise<Wanted> {
    const opened = this.editors.get(tab);
    if (opened === undefined) return {};
    await this.save({ ...opened, words: this.typed(others), changed: this.now() }, opened);
    const theirs = notes.find(({ id }) => id === opened.id);
    const isStill = readStored(await this.store.read()).notes.some((note) => isDeepSame(note, theirs));
    hold(theirs === undefined || isDeepSame(theirs, opened) || isStill, 'A tab has replaced what another has stored.');
    this.editors.delete(tab);
    return {};
  }

  private async takeBack(nth: number, values: readonly unknown[]): Promise<Wanted> {
    const versions = replacedIn(values);
    const version = versions[nth % versions.length];
    if (version === undefined) return {};
    hold(await this.store.change(takeBack(version.id)), 'An earlier version was not found.');
    await this.holdStored(version.value);
    return { taken: version.id };
  }

  /** A file with other words and another time for each of its notes. */
  private changed(file: string | undefined, time: string): string | undefined {
    const modified = time === 'later' ? this.now() : time;
    return file
      ?.replaceAll(/(?<="format":"text\/markdown","value":")[^"\\]*/g, () => `${this.typed('')} from a file`)
      .replaceAll(/(?<="modified":")[^"]*/g, () => modified);
  }

  /** A text that nobody has typed before. */
  private readonly typed = (others: string) => `${this.count} ${others}`;

  private readonly now = () => new Date(Date.UTC(2020, 0, 1) + this.count * 60_000).toISOString();

  private newNote(others: string): OwnNote {
    const words = { paragraph: 'i-1', label: 'I.1', exact: 'A berth.', prefix: '', suffix: '' };
    const times = { made: this.now(), changed: this.now() };
    const place = { document: 'charter', title: 'The Charter', language: 'en', page: 'charter/i/' };
    return { id: crypto.randomUUID(), ...place, targets: [words], words: this.typed(others), ...times };
  }

  private async save(note: OwnNote, before: OwnNote | undefined): Promise<void> {
    const id = await this.store.change(keep(note, before));
    await this.holdStored({ ...note, id });
  }

  private async bring(file: string | undefined, root: string): Promise<void> {
    if (file === undefined) return;
    const found = foundIn(file, root);
    await this.store.change(bring(found));
    const once = await this.store.read();
    await this.store.change(bring(found));
    hold(isDeepSame(once, await this.store.read()), 'A file that is brought in again changes something.');
  }

  /** Holds that what was typed is stored, be it under another id. */
  private async holdStored(value: Value): Promise<void> {
    const all = (await this.store.read()).filter(isRecord);
    const isThere = all.some((one) => isDeepSame({ ...one, ...ANY }, { ...value, ...ANY }));
    hold(isThere, `This was not stored: ${JSON.stringify(value)}`);
  }
}
