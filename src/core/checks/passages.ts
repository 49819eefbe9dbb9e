/** Checks what the publisher's own file says of passages, against the text. */
import type { Fault } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import type { Document } from '../model.ts';
import { factsOfPassages } from '../passage-facts.ts';
import { addressedBlocks } from '../reading-order.ts';

/**
 * Returns a fault for each entry of `passages.yaml` whose words the text does not have, or has more or less often; and one if
 * the file says since when passages are in force, and the document does not say who says so.
 */
export function checkPassages({ passages, data }: DocumentFiles, { sections }: Document): Fault[] {
  if (passages === undefined) return [];
  const blocks = sections.flatMap(addressedBlocks);
  const known = new Set(factsOfPassages(passages.data, blocks).values());
  const lost = passages.data.flatMap((fact, index): Fault[] =>
    known.has(fact)
      ? []
      : [
          {
            ...passages.position(index, 'words'),
            message: `Found "${fact.words}", which is the hash of no passage of the text, or of more or fewer passages than stand here, expected the words that were imported. If somebody has corrected the words, remove the entry; what it says may stand under "force" in document.yaml.`,
          },
        ],
  );
  const first = passages.data.findIndex(({ state }) => state !== undefined);
  if (first === -1 || data.force !== undefined) return lost;
  const message = `Found what the publisher's file says of the force of passages, but no "force" in document.yaml, expected it with "file", or with the source on whose word this rests. Add it.`;
  return [...lost, { ...passages.position(first, 'state'), message }];
}
