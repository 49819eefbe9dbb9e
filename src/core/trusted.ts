/**
 * Gives a value the type that the caller names, without checking it: the caller knows who made the value. This is the
 * only place in the engine that asserts a type.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is the caller’s to give
export function trusted<Type>(value: unknown): Type {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- this function exists to say so in one place
  return value as Type;
}
