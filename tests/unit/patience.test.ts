// @vitest-environment jsdom
/** The limits of what a page waits for. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchUpdates } from '../../src/features/offline/client/updates.ts';
import { workerAddress } from '../../src/features/offline/client/registration.ts';
import { ask } from '../../src/features/search/client/ask.ts';
import { engineOver } from '../../src/features/search/client/engine.ts';
import { readQuery } from '../../src/features/search/client/query.ts';

vi.mock('../../src/features/search/client/engine.ts', async (original) => ({
  ...(await original<object>()),
  openEngine: () => Promise.resolve(engineOver([])),
}));

/** Longer than any reader has to wait, in ms. */
const LONG = 30_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('a reader does not wait for a host that never says whether the site is still there, and gets no message', async () => {
  const controller = { scriptURL: workerAddress() };
  Object.defineProperty(navigator, 'serviceWorker', {
    value: Object.assign(new EventTarget(), { controller }),
    configurable: true,
  });
  vi.stubGlobal('caches', { has: () => Promise.resolve(false) });
  const fetch = vi.fn(
    (_: string, { signal }: RequestInit) =>
      new Promise((_answer, fail) => signal?.addEventListener('abort', () => fail(new Error('aborted')))),
  );
  vi.stubGlobal('fetch', fetch);
  watchUpdates(Object.assign(new EventTarget(), { waiting: null, installing: null }));
  expect(fetch.mock.lastCall?.[0]).toBe(workerAddress());
  expect(fetch.mock.lastCall?.[1].signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(fetch.mock.lastCall?.[1].signal?.aborted).toBe(true);
  expect(document.querySelector('.announcement')).toBeNull();
});

test('a reader who searches gets a message if the list of similar words stalls', async () => {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((_answer, fail) => signal?.addEventListener('abort', () => fail(new Error('It takes too long.')))),
  );
  const answer = ask('/', readQuery('habour'), true);
  const told = expect(answer).rejects.toThrow('too long');
  await vi.advanceTimersByTimeAsync(LONG);
  await told;
});
