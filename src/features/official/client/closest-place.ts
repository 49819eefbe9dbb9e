/** Finds which place of a page an address names that has none there. */

/** A place that can be cited. */
export interface CitablePlace {
  readonly id: string;
  /** "III.4" */
  readonly label: string;
}

/** Letters and digits alone. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The id of the one place whose id or label has the same letters and digits: `iii-4` for "III.4" or "iii4". */
export function meantId(wanted: string, places: readonly CitablePlace[]): string | undefined {
  const meant = places.filter(({ id, label }) => [id, label].some((name) => bare(name) === bare(wanted)));
  return meant.length === 1 ? meant[0]?.id : undefined;
}

/**
 * The id of the place that is closest: of those that begin with the most parts of what is wanted, the one whose next number
 * is least far from it.
 *
 * @returns `undefined` if none begins alike
 */
export function closestId(wanted: string, places: readonly CitablePlace[]): string | undefined {
  const parts = wanted.toLowerCase().split('-');
  const alike = ({ id }: CitablePlace) => {
    const own = id.split('-');
    const end = own.findIndex((part, index) => part !== parts[index]);
    return end === -1 ? own.length : end;
  };
  const most = Math.max(0, ...places.map(alike));
  if (most === 0) return undefined;
  const distance = ({ id }: CitablePlace) => {
    const far = Math.abs(Number.parseInt(id.split('-')[most] ?? '', 10) - Number.parseInt(parts[most] ?? '', 10));
    return Number.isNaN(far) ? Infinity : far;
  };
  const [closest] = places.filter((place) => alike(place) === most).toSorted((a, b) => distance(a) - distance(b) || 0);
  return closest?.id;
}
