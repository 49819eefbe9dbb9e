import { test } from 'vitest';
import { isRecord } from '../../src/features/own-notes/own-note.ts';
import { keepingReplaced } from '../../src/features/own-notes/store/journal.ts';
import { readStored } from '../../src/features/own-notes/store/stored.ts';
import { expectNothingLost, type Store } from '../support/own-note-store.ts';
import { runs } from '../support/properties.ts';

/** A store in memory, which changes all or nothing as that of a browser does. */
function makeStore(): Store {
  let values = new Map<unknown, unknown>();
  let failAt: number | undefined;
  let clock = Date.UTC(2026, 0, 1);
  return {
    read: () => Promise.resolve([...values.values()].map((value) => structuredClone(value))),
    change: async (decide) => {
      clock += 1;
      const now = new Date(clock).toISOString();
      const all = [...values.values()].map((value) => structuredClone(value));
      const { result, ...decided } = decide(readStored(all), now);
      const { put, remove } = keepingReplaced(all, decided, now);
      if (failAt !== undefined && failAt < put.length + remove.length) return Promise.reject(new Error('Full'));
      const next = new Map(values);
      for (const id of remove) next.delete(id);
      for (const value of put) next.set(value['id'], structuredClone(value));
      values = next;
      return result;
    },
    put: (value) => Promise.resolve(isRecord(value) && values.set(value['id'], structuredClone(value))),
    failAt: (nth) => {
      failAt = nth;
    },
    clear: () => Promise.resolve((values = new Map())),
  };
}

test('what a reader has typed is stored and in the next backup, and nothing is there twice, through any history', async () => {
  await expectNothingLost(makeStore(), runs(5000).numRuns);
});
