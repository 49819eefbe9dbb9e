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

/** How often it is measured at most; the first time that it is within the bound is enough, since others may disturb. */
const ROUNDS = 5;

/** The least processor time at the smaller size, in seconds: less could be that of something else. */
const LEAST_SECONDS = 0.2;

/**
 * At first, a file is looked at when it takes so many seconds. If it then costs hardly more than four times as much as a
 * quarter of it, nothing that grows by the square has a share in its time, and it is not measured at length.
 */
const FIRST_SECONDS = 0.05;
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
  let before: number | undefined;
  for (let times = FEWEST; times <= MANY; times *= 4) {
    const taken = await secondsOf(make, times);
    if (typeof taken !== 'number') return messageFault(taken.told);
    if (taken >= FIRST_SECONDS)
      return before !== undefined && taken / before <= FIRST_MOST ? undefined : growthFault(make, times / 4);
    before = taken;
  }
  return undefined;
}

/** Measures at length, from a size on. */
async function growthFault(make: Growing[string], from: number): Promise<string | undefined> {
  for (let times = Math.max(from, FEWEST); times * 4 <= MANY; times *= 2) {
    const growths: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [small, large] = [await secondsOf(make, times), await secondsOf(make, times * 4)];
      if (typeof small !== 'number') return messageFault(small.told);
      if (typeof large !== 'number') return messageFault(large.told);
      if (large / small <= MOST) return undefined;
      if (small < LEAST_SECONDS) break;
      growths.push(large / small);
    }
    if (growths.length > 0) return `${Math.min(...growths).toFixed(1)} times from ${times} to ${times * 4}`;
  }
  return undefined;
}

/** What a message has that was made for programmers. */
const OF_PROGRAMMERS = /Cannot read|not a function|is not|Not implemented|Invalid|undefined|null\b/;

const messageFault = (told: string): string | undefined =>
  told.startsWith('Found ') && !OF_PROGRAMMERS.test(told) ? undefined : `it says: ${told}`;

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
