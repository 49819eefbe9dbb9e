/** Finds the place on a page that a reader may mean by an address for which the page has no place. */
import { mayMean } from '../../../core/references/our-counts.ts';

/** A numbered place on the page. */
export interface NumberedPlace {
  readonly id: string;
  /** Such as "III.4". */
  readonly label: string;
}

/** Returns only the letters and digits of a text, in lower case. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Returns the id of the only place whose id or label has the same letters and digits as the wanted one: `iii-4` for
 * "III.4" or "iii4".
 */
export function meantId(wanted: string, places: readonly NumberedPlace[]): string | undefined {
  const meant = places.filter(
    ({ id, label }) => mayMean(wanted, label) && [id, label].some((name) => bare(name) === bare(wanted)),
  );
  return meant.length === 1 ? meant[0]?.id : undefined;
}

/**
 * Returns the id of the closest place: its id begins with the same parts as the wanted one, as many as possible, and
 * the number after these is as near as possible.
 *
 * @returns `undefined` if no id begins with the same part
 */
export function closestId(wanted: string, places: readonly NumberedPlace[]): string | undefined {
  const parts = wanted.toLowerCase().split('-');
  const alike = ({ id }: NumberedPlace) => {
    const own = id.split('-');
    const end = own.findIndex((part, index) => part !== parts[index]);
    return end === -1 ? own.length : end;
  };
  const most = Math.max(0, ...places.map(alike));
  if (most === 0) return undefined;
  const distance = ({ id }: NumberedPlace) => {
    const far = Math.abs(Number.parseInt(id.split('-')[most] ?? '', 10) - Number.parseInt(parts[most] ?? '', 10));
    return Number.isNaN(far) ? Infinity : far;
  };
  const [closest] = places.filter((place) => alike(place) === most).toSorted((a, b) => distance(a) - distance(b) || 0);
  return closest?.id;
}
