/** Asks whoever runs a command in a terminal. */
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { ReadStream, WriteStream } from 'node:tty';

/** What is typed in, and what is shown. */
interface Terminal {
  readonly input: Pick<ReadStream, 'isTTY'> & NodeJS.ReadableStream;
  readonly output: Pick<WriteStream, 'isTTY'> & NodeJS.WritableStream;
}

/**
 * Asks a question that is answered with yes or no.
 *
 * @returns whether the answer is yes; `true` if nobody can answer, since this is no terminal
 */
export async function agrees(
  question: string,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<boolean> {
  if (!input.isTTY || !output.isTTY) return true;
  const lines = createInterface({ input, output });
  // Whoever ends the input without an answer has not agreed.
  const answer = await Promise.race([lines.question(`${question} [y/N] `), once(lines, 'close').then(() => 'n')]);
  lines.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
