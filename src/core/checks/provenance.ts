/** Checks what documents say about the origin of their text. */
import { didYouMean } from '../faults/did-you-mean.ts';
import type { Document } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import type { Fault } from '../faults/fault.ts';

/** Returns a fault for each paragraph that is named under `provenance` but does not exist. */
export function checkProvenance({ data, position }: DocumentFiles, { sections }: Document): Fault[] {
  const ids = sections.flatMap(addressedBlocks).map(({ id }) => id);
  return data.provenance.flatMap(({ paragraphs }, index) =>
    paragraphs.flatMap((paragraph, at) =>
      ids.includes(paragraph)
        ? []
        : [
            {
              ...position('provenance', index, 'paragraphs', at),
              message: `Found the paragraph "${paragraph}", which the document does not have, expected the id of a paragraph or caption.${didYouMean(paragraph, ids)} Correct or remove it.`,
            },
          ],
    ),
  );
}
