/**
 * Joins the orders of two editions: all names of the later one in its order, and each name that only the earlier one has
 * after the name that came before it there.
 */
export function interleave(before: readonly string[], after: readonly string[]): string[] {
  const stays = new Set(after);
  const goneAfter = new Map<string, string[]>();
  let last = '';
  for (const name of before)
    if (stays.has(name)) last = name;
    else goneAfter.set(last, [...(goneAfter.get(last) ?? []), name]);
  return ['', ...after].flatMap((name) => [...(name === '' ? [] : [name]), ...(goneAfter.get(name) ?? [])]);
}
