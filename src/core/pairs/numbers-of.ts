/** The official numbers of the passages of a document, as they are the same in every language. */
import { memoOf } from '../memo/memo.ts';
import type { Document, Section } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import { numberOfSection, numberPath } from './number-path.ts';

/** A label that is nothing but a number. */
const NUMBER_ALONE = /^(?:\p{Nd}+(?:\.\p{Nd}+)*|[IVXLC]+|[一二三四五六七八九十百]+)$/u;

/**
 * Returns the numbers of each passage by its id, from the outermost, in the order of the text; none for a passage that has none.
 */
export const numbersOf = memoOf(
  ({ sections, ids, standsAlone, language }: Document): ReadonlyMap<string, readonly string[]> => {
    const numbers = new Map(ids.map((one) => [one.id, one.numbers]));
    return new Map(
      sections.flatMap((section) => {
        const ofSection = standsAlone === true ? undefined : numberOf(section, language);
        return addressedBlocks(section).map((block, nth): [string, readonly string[]] => {
          const own = block.kind === 'footnote' ? undefined : numbers.get(block.id);
          return [block.id, numberPath(ofSection, own, nth === 0 && ofSection !== undefined).filter(Boolean)];
        });
      }),
    );
  },
);

const numberOf = (section: Section, language: string): string | undefined =>
  numberOfSection({ ...section, language }) ?? (NUMBER_ALONE.test(section.label) ? section.label : undefined);
