/** Finds the name that someone probably meant, for messages. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * Returns the known name that is most like what was written, if it is so much like it that it may be meant: "harbor" for
 * "harbour", but nothing for "nothing".
 */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (names.length === 0) return undefined;
  const name = closest(written, names);
  const letters = Math.max(written.length, name.length);
  const changed = distance(written, name);
  // Of a short name, two letters may be exchanged, but not most of them.
  return changed <= Math.max(2, letters / 3) && changed * 2 <= letters ? name : undefined;
}

/**
 * Returns the question that ends a message about an unknown name; empty if no known name is like it.
 *
 * @param show writes a name, in quotation marks if nothing else is said
 */
export function didYouMean(
  written: string,
  known: Iterable<string>,
  show: (name: string) => string = (name) => `"${name}"`,
): string {
  const name = nearestName(written, known);
  return name === undefined ? '' : ` Did you mean ${show(name)}?`;
}
