/** Imports files one after another as `npm run import` imports each, in a thread (`import-each.ts`). */
import { parentPort, workerData } from 'node:worker_threads';
import { answer, type Answer } from '../../../src/cli/import-work.ts';
import { trusted } from '../../../src/core/trusted.ts';

/** What became of a file, and how many seconds of processor time it took. */
export interface Answered {
  readonly file: string;
  readonly answer: Answer;
  readonly seconds: number;
}

const answered: Answered[] = [];
for (const file of trusted<readonly string[]>(workerData)) {
  const before = process.cpuUsage();
  const values = { look: false, plain: true, short: true, rewritten: false, 'full-report': true };
  const asked = {
    file,
    today: '2026-11-26',
    present: undefined,
    versionOf: undefined,
    given: undefined,
    options: {},
    decisions: [],
    values,
  };
  const one = await answer(asked);
  const { user, system } = process.cpuUsage(before);
  answered.push({ file, answer: one, seconds: (user + system) / 1e6 });
}
parentPort?.postMessage(answered);
