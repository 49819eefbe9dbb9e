/**
 * Measures one format in a process of its own, whose memory holds nothing else. Prints what is wrong, a line for each: what is
 * repeated, a tabulator, and the growth. Further arguments name what is repeated, if not all of it is to be measured.
 */
import { unlike } from './alike.ts';
import { GROWING } from './formats.ts';
import { faultOf } from './measure.ts';

const [name = '', ...only] = process.argv.slice(2);
const format = GROWING[name];
if (format === undefined) throw new Error(`Found "${name}", expected one of ${Object.keys(GROWING).join(', ')}.`);
for (const [what, make] of Object.entries(await unlike(format))) {
  if (only.length > 0 && !only.includes(what)) continue;
  const fault = await faultOf(make);
  if (fault !== undefined) console.log(`${what}\t${fault}`);
}
