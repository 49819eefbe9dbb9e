/**
 * Imports files as `npm run import` does, in a thread within the bounds of the command, but without starting the command anew
 * for each: as many as together keep within the bounds of one. Its arguments are the files, and its environment is that of the
 * command. It writes a line of JSON for each file.
 */
import { type Bounds, OutOfBounds, withinBounds } from '../../../src/cli/bounded.ts';
import type { Answer } from '../../../src/cli/import-work.ts';
import type { Answered } from './import-some.ts';

/** What became of a file. */
export interface Outcome {
  readonly file: string;
  /** Why it was not taken; `undefined` if it was proved, or if it reached a bound. */
  readonly stopped?: string | undefined;
  /** The bound that it reached. */
  readonly bound?: keyof Bounds | undefined;
  readonly report: string;
  /** The texts and pictures of its document by their names; the latter in base64. */
  readonly files: readonly (readonly [string, string])[];
  readonly pictures: readonly (readonly [string, string])[];
  /** Seconds of processor time that it took. */
  readonly seconds: number;
}

const SOME = new URL('import-some.ts', import.meta.url);

/** The bounds of the command, as `src/cli/import.ts` has them. */
const BOUNDS: Bounds = { seconds: 30, memory: 1000 };

const NOTHING = { report: '', files: [], pictures: [] };

async function outcomesOf(files: readonly string[]): Promise<Outcome[]> {
  const { user, system } = process.cpuUsage();
  const bounds = { ...BOUNDS, seconds: BOUNDS.seconds + (user + system) / 1e6 };
  try {
    const answered = await withinBounds<Answered[]>(SOME, files, bounds);
    return answered.map(({ file, answer, seconds }) => ({ file, seconds, ...outcomeOf(answer) }));
  } catch (error) {
    const [file = '', ...more] = files;
    const half = Math.ceil(files.length / 2);
    if (more.length > 0) return [...(await outcomesOf(files.slice(0, half))), ...(await outcomesOf(files.slice(half)))];
    if (error instanceof OutOfBounds) return [{ ...NOTHING, file, bound: error.bound, seconds: 0 }];
    return [{ ...NOTHING, file, stopped: String(error), seconds: 0 }];
  }
}

function outcomeOf(answer: Answer): Pick<Outcome, 'stopped' | 'report' | 'files' | 'pictures'> {
  if ('stopped' in answer) return { ...NOTHING, stopped: answer.stopped };
  const { files, pictures } = answer.imported;
  return {
    report: answer.report,
    files: [...files],
    pictures: pictures.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]),
  };
}

for (const outcome of await outcomesOf(process.argv.slice(2))) console.log(JSON.stringify(outcome));
