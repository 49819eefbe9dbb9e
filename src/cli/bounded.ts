/** Lets a part of a command run within bounds of processor time and memory, whatever it is given to read. */
import { Worker } from 'node:worker_threads';
import { trusted } from '../core/trusted.ts';

/** What the whole process may use, as long as the part runs. */
export interface Bounds {
  /** Seconds of processor time. */
  readonly seconds: number;
  /** Megabytes of memory. */
  readonly memory: number;
}

/** Returns a bound in words: "1 second of processor time". */
export const inWords = (bound: keyof Bounds, much: number): string =>
  bound === 'memory' ? `${much} MB of memory` : `${much} ${much === 1 ? 'second' : 'seconds'} of processor time`;

/** Says which of the bounds was reached. */
export class OutOfBounds extends Error {
  readonly bound: keyof Bounds;

  constructor(bound: keyof Bounds) {
    super(`The bound of ${bound} was reached.`);
    this.bound = bound;
  }
}

/** How often the use is looked at, in milliseconds. */
const LOOK = 50;

/** The share of the memory that values may take. The rest is for the program, for bytes and for what is no longer needed. */
const SHARE_OF_VALUES = 0.75;

const MEGABYTE = 2 ** 20;

/**
 * Runs a module in a thread of its own, and ends it as soon as the process has used more than it may. A thread, unlike a
 * process, is watched and ended in the same way on every system, and its time does not pass while others use the processor.
 *
 * @param module it finds what it is asked in `workerData`, and answers by one message
 * @returns the message
 * @throws {OutOfBounds} if it would use more
 * @throws {Error} what the module throws
 */
export async function withinBounds<Answer>(module: URL, asked: unknown, { seconds, memory }: Bounds): Promise<Answer> {
  const thread = new Worker(module, {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory * SHARE_OF_VALUES) },
  });
  let look: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      look = setInterval(() => {
        const { user, system } = process.cpuUsage();
        if (user + system > seconds * 1e6) reject(new OutOfBounds('seconds'));
        else if (process.memoryUsage.rss() > memory * MEGABYTE) reject(new OutOfBounds('memory'));
      }, LOOK);
      thread.on('message', (answer) => resolve(trusted<Answer>(answer)));
      thread.on('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new OutOfBounds('memory') : error),
      );
      thread.on('exit', () => reject(new Error('The thread ended without an answer.')));
    });
  } finally {
    clearInterval(look);
    await thread.terminate();
  }
}
