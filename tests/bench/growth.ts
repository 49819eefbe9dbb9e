/**
 * `npm run bench:growth [-- FORMAT …]`: finds what makes a reader of files slow out of proportion. Whatever is repeated in a
 * file, four times as much should cost at most six times as much processor time, or be refused with a message.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GROWING } from '../support/growing/formats.ts';

const MEASURE = fileURLToPath(new URL('../support/growing/measure-format.ts', import.meta.url));

/** Measures in a process of its own, so that what one format has left in the memory does not slow another. */
const faultsOf = (format: string, only: readonly string[] = []): string[] =>
  spawnSync(process.execPath, [MEASURE, format, ...only], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    .stdout.split('\n')
    .filter((line) => line !== '');

const [...asked] = process.argv.slice(2);
for (const format of asked.length > 0 ? asked : Object.keys(GROWING)) {
  console.log(format);
  const first = faultsOf(format).map((line) => line.split('\t')[0] ?? '');
  // A busy machine slows now and then whatever is measured; what really grows is slow in another process as well.
  for (const line of first.length === 0 ? [] : faultsOf(format, first)) console.log(`  ${line}`);
}
