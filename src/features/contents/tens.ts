/** Divides a long run of paragraphs into tens for the contents. */
import type { AddressedBlock } from '../../core/block.ts';
import type { Section } from '../../core/model.ts';
import { isParagraph } from '../../core/reading-order.ts';

/** More paragraphs than this, one after the other without a sub-heading, are a long run. */
const LONG_RUN = 40;

/** How many paragraphs an entry of the contents stands for. */
const IN_ENTRY = 10;

/** Some paragraphs of a long run. */
export interface Ten {
  /** The id of the first. */
  readonly id: string;
  /** The numbers of the first and the last. */
  readonly from: string;
  readonly to: string;
}

/**
 * Returns the tens of a section's long runs. A run consists of paragraphs of the outermost level, all of which the text
 * numbers, or all of which we count.
 */
export function tensOf({ blocks }: Pick<Section, 'blocks'>): readonly Ten[] {
  const runs: AddressedBlock[][] = [];
  let last: AddressedBlock | undefined;
  for (const block of blocks) {
    const one = block.label !== undefined && isParagraph(block) ? block : undefined;
    if (one !== undefined && one.isOfficial === last?.isOfficial) runs.at(-1)?.push(one);
    else if (one !== undefined) runs.push([one]);
    // A table or a figure does not end a run.
    if (one !== undefined || block.kind === 'heading') last = one;
  }
  return runs
    .filter((run) => run.length > LONG_RUN)
    .flatMap((run) =>
      Array.from({ length: Math.ceil(run.length / IN_ENTRY) }, (_, index): Ten | undefined => {
        const ten = run.slice(index * IN_ENTRY, (index + 1) * IN_ENTRY);
        const [first] = ten;
        const end = ten.at(-1);
        return first && end && { id: first.id, from: first.ordinal, to: end.ordinal };
      }),
    )
    .filter((ten) => ten !== undefined);
}
