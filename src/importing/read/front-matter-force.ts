/** Reads what front matter says of the force of a text. */
import type { ForceState } from '../../core/schemas/force.ts';
import { dayIn } from './profiles/days.ts';
import type { Facts } from './reading.ts';

/** The fields of front matter that name a state or a day of force, and no others: a day of publication or of change is none. */
const FIELDS = {
  state: ['in_force', 'status'],
  from: ['in_force_from', 'in_force_since', 'entry_into_force', 'effective_date', 'effective_from', 'valid_from'],
  until: ['in_force_until', 'effective_until', 'valid_until'],
  asAt: ['as_at', 'current_to'],
} as const;

/** The state for each value. Any other, such as "published" or "partially_repealed", says nothing of the whole text. */
const STATES: Readonly<Record<string, ForceState>> = {
  true: 'in-force',
  in_force: 'in-force',
  not_yet_in_force: 'not-yet',
  repealed: 'repealed',
  expired: 'expired',
  suspended: 'suspended',
};

/** Returns what the fields say; `undefined` if they name no state. Words in a name may be joined by hyphens, too. */
export function forceOfFrontMatter(fields: Readonly<Record<string, unknown>>): Facts['force'] {
  const named = new Map(Object.entries(fields).map(([name, value]) => [plain(name), { name, value: String(value) }]));
  const at = (names: readonly string[]) => names.flatMap((name) => named.get(name) ?? [])[0];
  const [state, from, until, asAt] = [at(FIELDS.state), at(FIELDS.from), at(FIELDS.until), at(FIELDS.asAt)];
  const value = plain(state?.value ?? '');
  if (state === undefined || !Object.hasOwn(STATES, value)) return undefined;
  const days = { from: dayIn(from?.value), until: dayIn(until?.value), asAt: dayIn(asAt?.value) };
  const places = [state, days.from && from, days.until && until, days.asAt && asAt];
  return {
    state: STATES[value],
    ...days,
    names: places.flatMap((one) => (typeof one === 'object' ? one.name : [])),
    namesOfPassages: [],
  };
}

const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/[-\s]/g, '_');
