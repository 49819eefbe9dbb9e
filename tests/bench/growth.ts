/**
 * `npm run bench:growth [-- FORMAT …]`: finds what makes a reader of files slow out of proportion. Whatever is repeated in a
 * file, four times as much should cost at most six times as much processor time, or be refused with a message.
 */
import { unlike } from '../support/growing/alike.ts';
import { GROWING } from '../support/growing/formats.ts';
import { faultOf } from '../support/growing/measure.ts';

const [...asked] = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(GROWING)) {
  const format = GROWING[name];
  if (format === undefined) throw new Error(`Found "${name}", expected one of ${Object.keys(GROWING).join(', ')}.`);
  const ways = Object.entries(await unlike(format));
  console.log(`${name}: ${ways.length} ways`);
  for (const [what, make] of ways) {
    const fault = await faultOf(make);
    if (fault !== undefined) console.log(`  ${what}: ${fault}`);
  }
}
