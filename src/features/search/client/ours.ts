/** Finds what our notes, our registers and former editions say with the words of a query. */
import { isFormer } from '../kinds.ts';
import type { Found } from './answers.ts';
import type { Engine } from './engine.ts';
import { NOTES_SHOWN, PLACES_SHOWN } from './limits.ts';
import type { Query } from './query.ts';
import { isWhole } from './ranking.ts';
import type { Results } from './results.ts';

/** Returns what our notes, our registers and former editions say with the words of a query, the best first. */
export async function findOurs(engine: Engine, query: Query): Promise<readonly Found[]> {
  const { found = [] } = (await engine.notes?.find(query)) ?? {};
  return limited(found);
}

/**
 * The same for several readings: what has their whole words, lists of sources last, or else the first of which there is
 * anything.
 */
export async function findOursIn(engine: Engine, readings: readonly Query[]): Promise<readonly Found[]> {
  const each = await Promise.all(readings.map((reading) => findOurs(engine, reading)));
  const whole = each.flat().filter(({ rank }) => isWhole(rank));
  if (whole.length === 0) return each.find(({ length }) => length > 0) ?? [];
  const found = [...new Map(whole.toReversed().map((one) => [one.record, one])).values()].toReversed();
  const isSources = ({ record }: Found) => Number(record.kind === 'note' && record.heading === '');
  return limited(found.toSorted((a, b) => isSources(a) - isSources(b)));
}

/** As many as are shown, texts of former editions last. */
const limited = (found: readonly Found[]): readonly Found[] => [
  ...found.filter(isOurs).slice(0, NOTES_SHOWN),
  ...found.filter((one) => !isOurs(one)).slice(0, PLACES_SHOWN),
];

const isOurs = ({ record }: Found) => !isFormer(record);

/** Adds these to results. */
export const withOurs = (results: Results, ours: readonly Found[]): Results => ({
  ...results,
  notes: [...results.notes, ...ours.filter(isOurs)],
  former: ours.filter((one) => !isOurs(one)),
  hasNotes: true,
});
