/** Counts changes by their kinds. */
import { words } from '@words/editions.ts';
import { CHANGE_KINDS, type ChangeKind, type Comparison } from '../../core/editions/compare-editions.ts';
import { listedWords, numeral } from '../../ui/format.ts';

/** How many units there are of a kind of change, in words: "22 only renumbered". */
export interface Count {
  readonly kind: ChangeKind;
  readonly inWords: string;
}

/** Returns how many units are unchanged, only renumbered and so on; kinds without any are left out. */
export const countsIn = ({ units }: Comparison): Count[] =>
  CHANGE_KINDS.flatMap((kind) => {
    const { length } = units.filter((unit) => unit.kind === kind);
    return length === 0 ? [] : [{ kind, inWords: `${numeral(length)} ${words.kinds[kind]}` }];
  });

/** Returns the same as a list in words. */
export const countsInWords = (counts: readonly Count[]): string => listedWords(counts.map(({ inWords }) => inWords));
