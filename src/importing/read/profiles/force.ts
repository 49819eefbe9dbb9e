/** Reads whether a text and its provisions are in force, where a profile says that the file says so. */
import type { Element, Root } from 'xast';
import type { ForceState } from '../../../core/schemas/force.ts';
import { local } from '../akoma-ntoso-tree.ts';
import type { ProvisionFact } from '../facts-of-passages.ts';
import type { Facts } from '../reading.ts';
import { dayBefore, dayIn } from './days.ts';
import type { ForceByProfile, Path, Profile } from './profile.ts';
import { firstOf } from './paths.ts';

/** Returns what a file says of the whole text; `undefined` if its format never says anything. */
export function forceByProfile(root: Root, { force }: Profile): Facts['force'] {
  if (force === undefined) return undefined;
  const { state: paths, states = {} } = force.document;
  const found = firstOf(root, paths);
  const named = found && Object.hasOwn(states, found.value) ? states[found.value] : undefined;
  const days = [force.document.from, force.document.end].map((one) => dayAt(root, one));
  // A format that names no state gives days to what is in force.
  const isDated = paths === undefined && days.some((one) => one !== undefined);
  const state = isDated ? 'in-force' : named;
  const [from, end] = state === undefined ? [] : days;
  const asAt = dayAt(root, force.document.asAt);
  const places = [named && found, from, end, asAt].flatMap((one) => one?.path ?? []);
  return {
    state,
    from: from?.value,
    until: end && dayBefore(end.value),
    asAt: asAt?.value,
    names: places.map((path) => path.replace(/^.*@/, '')),
    namesOfPassages: namesOf(force),
  };
}

/** Returns the day at the first path that leads anywhere, with that path. */
function dayAt(root: Root, paths: readonly Path[] | undefined) {
  const found = firstOf(root, paths);
  const value = dayIn(found?.value);
  return found === undefined || value === undefined ? undefined : { path: found.path, value };
}

/** The names of what says it of provisions. */
const namesOf = ({ from, end, states = {}, marks = {} }: ForceByProfile): string[] =>
  [from, end, ...Object.keys(states), ...Object.keys(marks)].filter((name) => name !== undefined);

/** Returns what a file says of a provision. */
export function factByProfile(node: Element, { force }: Profile): ProvisionFact {
  if (force === undefined) return {};
  const key = force.key === undefined ? undefined : node.attributes[force.key];
  const known = typeof key === 'string' ? { key } : {};
  const marked = stateOf(node, force);
  // The days of a provision that is not in force are others: those of its note of repeal, or of its enactment.
  if (marked !== undefined) return { ...known, state: marked };
  const [from, end] = [dayIn(node.attributes[force.from ?? '']), dayIn(node.attributes[force.end ?? ''])];
  if ((from ?? end) === undefined) return known;
  return {
    ...known,
    state: 'in-force',
    ...(from !== undefined && { from }),
    ...(end !== undefined && { until: dayBefore(end) }),
  };
}

function stateOf(node: Element, { states = {}, marks = {}, from }: ForceByProfile): ForceState | undefined {
  for (const [attribute, values] of Object.entries(states)) {
    const value = node.attributes[attribute] ?? '';
    if (Object.hasOwn(values, value)) return values[value];
  }
  const markIn = (one: Element): ForceState | undefined => {
    for (const child of one.children) {
      // What is within another provision says nothing of this one.
      if (child.type !== 'element' || child.attributes[from ?? ''] !== undefined) continue;
      const state = (Object.hasOwn(marks, local(child)) ? marks[local(child)] : undefined) ?? markIn(child);
      if (state !== undefined) return state;
    }
    return undefined;
  };
  return node.attributes[from ?? ''] === undefined ? undefined : markIn(node);
}
