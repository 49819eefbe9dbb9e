/** Measures one format in a process of its own, whose memory holds nothing else. Prints what is wrong, as JSON. */
import { unlike } from './alike.ts';
import { GROWING } from './formats.ts';
import { faultOf } from './measure.ts';

const format = GROWING[process.argv[2] ?? ''];
if (format === undefined) throw new Error('Expected the name of a format.');
const faults: string[] = [];
for (const [what, make] of Object.entries(await unlike(format))) {
  const fault = await faultOf(make);
  if (fault !== undefined) faults.push(`${what}: ${fault}`);
}
console.log(JSON.stringify(faults));
