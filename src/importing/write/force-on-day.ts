/** Says whether a text is in force on the day of its import, by what its file gives, and where the file gives it. */
import type { SaidOfForce } from '../../core/force.ts';
import type { ForceData } from '../../core/schemas/force.ts';
import type { PassageFact } from '../../core/schemas/passages.ts';
import type { ForceInFile } from '../read/reading.ts';

/** What an import writes of the force of a document. */
export type WrittenForce = Pick<ForceData, 'state' | 'from' | 'until' | 'asAt'> & { readonly file: string };

/** Returns what a file says of the force of a text: what it gives days in force is not in force before and after these. */
export function onDay<Said extends SaidOfForce>(said: Said, today: string): Said {
  const { state, from, until } = said;
  if (state !== 'in-force') return said;
  if (from !== undefined && today < from) return { ...said, state: 'not-yet' };
  return until !== undefined && until < today ? { ...said, state: 'expired' } : said;
}

/** Returns what `document.yaml` says of the force of a document; `undefined` if the file says nothing of it and of its passages. */
export function writtenForce(
  force: ForceInFile | undefined,
  passages: readonly PassageFact[],
  today: string,
): WrittenForce | undefined {
  if (force === undefined) return undefined;
  const { names, namesOfPassages, ...said } = force;
  const ofPassages = passages.some(({ state }) => state !== undefined)
    ? [`of passages: ${namesOfPassages.join(', ')}`]
    : [];
  const file = [...(names.length === 0 ? [] : [names.join(', ')]), ...ofPassages].join('; ');
  return file === '' ? undefined : { ...onDay(said, today), file };
}
