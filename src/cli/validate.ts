/**
 * `npm run validate`: checks the content as a build does, without building. It fails if a build would stop; faults of drafts
 * are warnings.
 *
 *   npm run validate
 *   --format json                               a list of objects: file, line, column, message, isWarning
 *   --format github                             annotations that GitHub shows beside the lines of a pull request
 */
import { FAULT_FORMATS } from '../core/faults/fault-formats.ts';
import { stopsTheBuild } from '../core/faults/fault.ts';
import { readPublication, showDrafts } from '../core/publication.ts';
import { readOptions } from './options.ts';

const { format } = readOptions({ format: { type: 'string', default: 'text' } });
const print = Object.entries(FAULT_FORMATS).find(([name]) => name === format)?.[1];
if (print === undefined) {
  console.error(`Found the format "${format}", expected ${Object.keys(FAULT_FORMATS).join(', ')}. Correct it.`);
  process.exit(1);
}
showDrafts();
const { faults } = readPublication();
if (faults.length > 0 || format === 'json') console.log(print(faults));
else console.log('The content has no fault.');
// `process.exit` would lose output that a pipe has not read yet.
if (stopsTheBuild(faults)) process.exitCode = 1;
