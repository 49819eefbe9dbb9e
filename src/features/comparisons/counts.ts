/** Counts changes by their kinds. */
import { words } from '@words/editions.ts';
import { CHANGE_KINDS, type Comparison } from '../../core/editions/compare-editions.ts';
import { numeral } from '../../ui/format.ts';

/** Returns how many units are unchanged, only renumbered and so on: "22 only renumbered"; kinds without any are left out. */
export const countsIn = ({ units }: Comparison): string[] =>
  CHANGE_KINDS.flatMap((kind) => {
    const { length } = units.filter((unit) => unit.kind === kind);
    return length === 0 ? [] : [`${numeral(length)} ${words.kinds[kind]}`];
  });
