/**
 * The units in which changes between editions are counted: the passages with the outermost official numbers, such as
 * articles, each with everything that stands below its number. Any other passage is a unit of its own.
 */
import type { AddressedBlock } from '../block.ts';
import { memoOf } from '../memo/memo.ts';
import type { Document, Section } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';

/** A passage in an edition. */
export interface EditionPassage {
  /** Its identity in all editions. */
  readonly id: string;
  readonly block: AddressedBlock;
  readonly section: Section;
  /** Its words, without a number with which they begin. */
  readonly wording: string;
  /** Its official numbers below that of its unit: "(1)", "(1)(a)"; empty if it has none. */
  readonly numberWithin: string;
}

/** A unit of an edition. Its first passage gives it its identity, its number and its section. */
export interface Unit extends EditionPassage {
  /** All its passages, from the first. */
  readonly passages: readonly EditionPassage[];
}

/** Returns the units of an edition, in reading order. */
export const unitsOf = memoOf(({ sections, ids }: Document): readonly Unit[] => {
  const numbersOf = new Map(ids.map(({ id, numbers, within }) => [id, { own: numbers, around: within?.numbers }]));
  return sections.flatMap((section) => {
    const units: { number: string | undefined; passages: EditionPassage[] }[] = [];
    for (const block of addressedBlocks(section)) {
      const { own, around } = numbersOf.get(block.id) ?? {};
      const number = (own ?? around)?.[0];
      const numberWithin = (own ?? []).slice(1).join(' ');
      const wording = block.text.slice(block.numberLength).trimStart();
      const passage = { id: block.id, block, section, wording, numberWithin };
      const last = units.at(-1);
      if (number !== undefined && last?.number === number) last.passages.push(passage);
      else units.push({ number, passages: [passage] });
    }
    return units.flatMap(({ passages }) => passages.slice(0, 1).map((first) => ({ ...first, passages })));
  });
});
