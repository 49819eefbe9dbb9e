import { setTimeout } from 'node:timers/promises';

/** The exit codes of a build, as those of all commands: something could not be read, or it was read and refused. */
const CODES = { unread: 1, refused: 2 } as const;

/**
 * Ends a build with a report. If an error were thrown instead, Astro would add where in the engine it was thrown, which
 * means nothing to an editor.
 */
export async function endBuild(report: string, why: keyof typeof CODES): Promise<never> {
  console.error(report);
  // Node waits for the threads in which V8 compiles. If one of them waits for this thread, the process never ends, so they
  // get time to finish, and this thread runs now and then for them. https://github.com/nodejs/node/issues/54918
  for (let turn = 0; turn < 30; turn += 1) await setTimeout(10);
  process.exit(CODES[why]);
}
