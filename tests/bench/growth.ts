/**
 * `npm run bench:growth [-- FORMAT …]`: finds what makes a reader of files slow out of proportion. Whatever is repeated in a
 * file, four times as much should cost at most six times as much processor time, or be refused with a message.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GROWING } from '../support/growing/formats.ts';

const MEASURE = fileURLToPath(new URL('../support/growing/measure-format.ts', import.meta.url));

const [...asked] = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(GROWING)) {
  console.log(name);
  // A process of its own, so that what one format has left in the memory does not slow another.
  spawnSync(process.execPath, [MEASURE, name], { stdio: 'inherit' });
}
