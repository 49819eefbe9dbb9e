/** Tells an editor what was taken from a file about the force of its text. */
import type { PassageFact } from '../../core/schemas/passages.ts';
import type { ImportLog } from '../import-log.ts';
import type { WrittenForce } from './force-on-day.ts';

/** Adds to the report what the file says of the force of the text and of its passages, and where it says so. */
export function remarkForce(force: WrittenForce | undefined, passages: readonly PassageFact[], log: ImportLog): void {
  if (force === undefined) return;
  const { state, from, until, asAt, file } = force;
  const days = [from && `from ${from}`, until && `until ${until}`, asAt && `as at ${asAt}`];
  const whole = [state ?? 'no state of the whole text', ...days.filter(Boolean)].join(', ');
  const states = Map.groupBy(passages, (one) => one.state);
  const counts = [...states].flatMap(([one, all]) => (one === undefined ? [] : [`${all.length} ${one}`]));
  const [first, ...more] = passages.flatMap((one) => one.from ?? []).toSorted();
  const alike = more.filter((one) => one === first).length + 1;
  log.remark(
    'decide',
    [
      `whether it is in force, as the file says (${file}): ${whole}`,
      ...(counts.length === 0 ? [] : [`of passages: ${counts.join(', ')}`]),
      ...(first === undefined
        ? []
        : [
            `the first of their days is ${first} (${alike} of them): if the publisher’s records begin on it, the words are older`,
          ]),
    ].join('; '),
  );
}
