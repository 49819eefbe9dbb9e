/** Checks many files at the same time, each in a process that is ended if the file takes too long or too much memory. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import Tinypool from 'tinypool';
import { trusted } from '../core/trusted.ts';
import { LARGEST_FILE, MEMORY, SECONDS } from '../importing/bounds.ts';
import type { Asked, Checked } from './checked.ts';
import type { CheckedDocument } from './check-text.ts';

/**
 * How long a file is waited for, in seconds. It may take the processor time of an import; but the clock, by which a process is
 * ended from outside, also runs while other processes have the processor. An import is ended from within, by a thread that looks
 * at its own process; here each process has one thread, and keeps the documents for the next file.
 */
const PATIENCE = 2 * SECONDS;

/** How the files are checked. */
export interface CheckOptions {
  /** The address of the publication, if it is known. */
  readonly site: string | undefined;
  /** Is told after each file how many are done. */
  readonly onDone?: (done: number) => void;
  /** Seconds that a file may take, if not as many as usual. */
  readonly seconds?: number;
}

/**
 * Checks files.
 *
 * @returns what was found, in the order of the files
 */
export async function checkFiles(
  files: readonly string[],
  documents: readonly CheckedDocument[],
  { site, onDone, seconds = PATIENCE }: CheckOptions,
): Promise<Checked[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-quotes-'));
  const processes = Math.max(1, Math.min(availableParallelism(), files.length));
  const pool = new Tinypool({
    filename: new URL('./check-in-process.ts', import.meta.url).href,
    runtime: 'child_process',
    minThreads: 0,
    maxThreads: processes,
    execArgv: [`--max-old-space-size=${MEMORY}`, '--disable-warning=ExperimentalWarning'],
  });
  try {
    const all = path.join(folder, 'documents.json');
    writeFileSync(all, JSON.stringify(documents));
    const checkOne = async (file: string): Promise<Checked> => {
      const why = whyNotRead(file);
      return why === undefined ? run(pool, { file, site, documents: all }, seconds) : { file, unread: why };
    };
    const checked: Checked[] = [];
    const waiting = files.entries();
    let done = 0;
    const runner = async () => {
      for (const [index, file] of waiting) {
        checked[index] = await checkOne(file);
        done += 1;
        onDone?.(done);
      }
    };
    await Promise.all(Array.from({ length: processes }, runner));
    return checked;
  } finally {
    await pool.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has a process check a file, and ends that process if it takes too long. */
async function run(pool: Tinypool, asked: Asked, seconds: number): Promise<Checked> {
  const bound = new AbortController();
  const timer = setTimeout(() => bound.abort(), seconds * 1000);
  try {
    return trusted<Checked>(await pool.run(asked, { signal: bound.signal }));
  } catch {
    const much = bound.signal.aborted ? `more than ${seconds} seconds` : `more than ${MEMORY} MB of memory, or stops`;
    return { file: asked.file, unread: `Found that it takes ${much} to read, which hardly any report does. Part it.` };
  } finally {
    clearTimeout(timer);
  }
}

/** Says why a file is not even opened; `undefined` if it may be. A pipe, for one, would be waited for without end. */
export function whyNotRead(file: string): string | undefined {
  try {
    const about = statSync(file);
    if (!about.isFile()) return 'Found that it is no file.';
    return about.size > LARGEST_FILE
      ? `Found ${about.size} bytes, expected at most ${LARGEST_FILE}. Part the file.`
      : undefined;
  } catch {
    return 'Found no such file, or one that may not be read.';
  }
}
