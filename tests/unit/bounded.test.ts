/** A part of a command is ended when it takes more than its bounds, whatever it does. */
import { expect, test } from 'vitest';
import { inWords, OutOfBounds, withinBounds } from '../../src/cli/bounded.ts';

/** A module of these lines, as a thread runs it. */
const moduleOf = (code: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${code}`)}`,
  );

/** More than this process has used, by so much. */
const more = (seconds: number, memory: number) => {
  const { user, system } = process.cpuUsage();
  return { seconds: (user + system) / 1e6 + seconds, memory: process.memoryUsage.rss() / 2 ** 20 + memory };
};

const ENDLESS = {
  'a loop': ['for (;;) {}', 'seconds'],
  'a regular expression': ["/^(a+)+$/.test('a'.repeat(99) + 'b')", 'seconds'],
  'one whose text grows': ["/(a*)*b/.test('a'.repeat(1e6))", 'seconds'],
  values: ['const all = []; for (;;) all.push({ all: [all.length] })', 'memory'],
  texts: ["const all = []; for (;;) all.push(Buffer.from(all.length + 'é'.repeat(1e6)).toString())", 'memory'],
  bytes: ['const all = []; for (;;) all.push(Buffer.alloc(1e7, 1))', 'memory'],
} as const;

test.each(Object.entries(ENDLESS))('the editor is told which bound %s has reached', async (_, [code, bound]) => {
  const ended = withinBounds(
    moduleOf(code),
    undefined,
    more(bound === 'seconds' ? 0.3 : 60, bound === 'memory' ? 150 : 2000),
  );
  await expect(ended).rejects.toEqual(new OutOfBounds(bound));
});

test('what stays within its bounds gives its answer, with maps and bytes as they are', async () => {
  const asked = { map: new Map([['a', new Uint8Array([1, 2])]]) };
  const answer = withinBounds(moduleOf('parentPort.postMessage({ given: workerData })'), asked, more(60, 2000));
  await expect(answer).resolves.toEqual({ given: asked });
});

test('what fails says why', async () => {
  const failed = (code: string) => withinBounds(moduleOf(code), undefined, more(60, 2000));
  await expect(failed("throw new Error('no words')")).rejects.toThrow('no words');
  await expect(failed('')).rejects.toThrow('ended without an answer');
});

test('a bound is said in words, one second as one', () => {
  expect([inWords('seconds', 1), inWords('seconds', 30), inWords('memory', 1)]).toEqual([
    '1 second of processor time',
    '30 seconds of processor time',
    '1 MB of memory',
  ]);
});
