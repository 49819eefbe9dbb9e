/**
 * Whether two values are the same as JSON has them. An object of another kind, such as a date, is the same as none, since a
 * file could not hold it.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && Array.from(a).every((one, index) => isSame(one, b[index]));
  if (!isPlain(a) || !isPlain(b)) return Object.is(a, b);
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

/** Whether a value can be written as JSON and read back the same. */
export function isJson(value: unknown): boolean {
  try {
    return isSame(value, JSON.parse(JSON.stringify(value)));
  } catch {
    return false;
  }
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
