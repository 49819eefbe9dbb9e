import type { Fault } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import type { Document } from '../model.ts';
import { isSameWording } from '../reference.ts';
import { typed } from '../typed.ts';

/** Returns a fault for each reference under "unlinked" that would be no link anyway. */
export function checkUnlinked({ data, position }: DocumentFiles, { references }: Document): Fault[] {
  const isOff = ({ paragraph, words }: (typeof data.unlinked)[number]) =>
    references.some(
      (one) => one.target === 'switched off' && one.block === paragraph && isSameWording(one.words, words),
    );
  return data.unlinked.flatMap((one, index) =>
    isOff(one)
      ? []
      : [
          {
            ...position('unlinked', index),
            message: `Found "${one.words}" in ${one.paragraph} under "unlinked", but no such reference there would be a link. Copy both from the list that \`${typed('validate', '--references')}\` prints, or remove the entry.`,
          },
        ],
  );
}
