/**
 * Keeps what other versions replace. Every change of what is stored goes through here, so that none can forget it.
 */
import { isSame } from '../is-same.ts';
import { isRecord, type Value } from '../own-note.ts';
import { type Replaced, replacedIn } from './stored.ts';
import { pastOf } from './times.ts';

/** What is to become of stored values: these are stored, over those with the same ids, and the ones with those ids deleted. */
export interface Change {
  readonly put: readonly Value[];
  readonly remove: readonly string[];
}

/** So many earlier versions are kept; more only if one change replaces more. */
export const MOST_REPLACED = 30;

/**
 * Returns a change that also keeps the versions which it replaces, and deletes the oldest that are then too many.
 *
 * @param values all that is stored
 * @param now the time of the change, in ISO 8601
 */
export function keepingReplaced(values: readonly unknown[], { put, remove }: Change, now: string): Change {
  const known = new Map(values.filter(isRecord).map((value) => [value['id'], value]));
  const replaced: Value[] = [];
  for (const value of put) {
    const former = known.get(value['id']);
    known.set(value['id'], value);
    if (former !== undefined && !isSameButTime(former, value))
      replaced.push({ id: `replaced-${crypto.randomUUID()}`, replaced: now, value: former });
  }
  const earlier = lastFirst(replacedIn(values).filter(({ id }) => !remove.includes(id)));
  const tooMany = replaced.length === 0 ? [] : earlier.slice(Math.max(0, MOST_REPLACED - replaced.length));
  return { put: [...put, ...replaced], remove: [...remove, ...tooMany.map(({ id }) => id)] };
}

/** Sorts earlier versions: what was replaced last comes first, and what has no time that can be true comes last. */
export const lastFirst = (all: readonly Replaced[]): Replaced[] =>
  all.toSorted((a, b) => (pastOf(b.replaced) ?? 0) - (pastOf(a.replaced) ?? 0));

/** Whether two versions differ in nothing but the time of the last change. */
const isSameButTime = (a: Value, b: Value) => isSame({ ...a, changed: '' }, { ...b, changed: '' });
