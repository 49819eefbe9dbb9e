/** Measures how the time that both readers of a file take grows with what is repeated in the file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ImportLog } from '../../../src/importing/import-log.ts';
import { inputOf, openInput } from '../../../src/importing/input.ts';
import { Refusal } from '../../../src/importing/refusal.ts';
import { whyUnreadable } from '../../../src/importing/why-unreadable.ts';
import type { Growing } from './markup.ts';

/** The most times as much that four times the length may cost. */
const MOST = 6;

/** How often both sizes are measured at most; the least times are those that other programs have disturbed least. */
const ROUNDS = 5;

/** The least processor time at the smaller size, in seconds: less could be that of something else. */
const LEAST_SECONDS = 0.2;

/**
 * At half of that, five times as much is enough. What grows by the square has then so small a share that four times as much
 * costs at most six times as much at twice the size, where it need not be measured.
 */
const FIRST_SECONDS = LEAST_SECONDS / 2;
const FIRST_MOST = 5;

/** How often something stands in the smallest and in the largest file. */
const FEWEST = 250;
const MANY = 256_000;

/** The seconds that a file takes, or what an editor is told who gets no more than a message. */
type Taken = number | { readonly told: string };

/**
 * Returns what is wrong with a way to repeat something: that it costs too much, or that the message is none for an editor.
 * `undefined` if nothing is.
 */
export async function faultOf(make: Growing[string]): Promise<string | undefined> {
  let times = FEWEST;
  while (times * 4 <= MANY) {
    const small = await warmSecondsOf(make, times);
    if (typeof small !== 'number') return messageFault(small.told);
    if (small >= FIRST_SECONDS) {
      const large = await secondsOf(make, times * 4);
      if (typeof large !== 'number') return messageFault(large.told);
      return large / small <= FIRST_MOST ? undefined : growthFault(make, timesFor(LEAST_SECONDS, times, small));
    }
    times = timesFor(FIRST_SECONDS, times, small);
  }
  return undefined;
}

/** Returns how often something has to stand in a file, at most four times as often as now, so that it takes some seconds. */
const timesFor = (seconds: number, times: number, taken: number): number =>
  Math.ceil(times * Math.min(4, Math.max(1, (seconds * 1.2) / taken)));

/** Measures at length, and if too much is found, again with twice as much: there too, growth is found, but not chance. */
async function growthFault(make: Growing[string], from: number): Promise<string | undefined> {
  let found: string | undefined;
  for (const times of [from, from * 2].filter((one) => one * 4 <= MANY)) {
    let [small, large] = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [one, four] = [await secondsOf(make, times), await secondsOf(make, times * 4)];
      if (typeof one !== 'number') return messageFault(one.told) ?? found;
      if (typeof four !== 'number') return messageFault(four.told) ?? found;
      [small, large] = [Math.min(small, one), Math.min(large, four)];
      if (large <= small * MOST) return undefined;
    }
    found = `${(large / small).toFixed(1)} times from ${times} to ${times * 4} (${small.toFixed(2)} s, ${large.toFixed(2)} s)`;
  }
  return found;
}

/** What a message has that was made for programmers. */
const OF_PROGRAMMERS = /Cannot read|not a function|is not|Not implemented|Invalid|undefined|null\b/;

const messageFault = (told: string): string | undefined =>
  told.startsWith('Found ') && !OF_PROGRAMMERS.test(told) ? undefined : `it says: ${told}`;

/** The first time is also that of compiling what reads the file: if it would be long enough, another is taken. */
async function warmSecondsOf(make: Growing[string], times: number): Promise<Taken> {
  const cold = await secondsOf(make, times);
  return typeof cold === 'number' && cold >= FIRST_SECONDS ? secondsOf(make, times) : cold;
}

async function secondsOf(make: Growing[string], times: number): Promise<Taken> {
  const made = make(times);
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  try {
    if (Array.isArray(made)) {
      mkdirSync(folder, { recursive: true });
      for (const { name, bytes } of made) writeFileSync(path.join(folder, name), bytes);
    }
    const before = process.cpuUsage();
    const { original } = 'name' in made ? inputOf(made.bytes, made.name, folder) : openInput(folder);
    await original.text();
    await original.read(new ImportLog());
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { told: error instanceof Refusal ? error.message : whyUnreadable(error) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
