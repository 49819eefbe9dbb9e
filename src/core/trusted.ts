/**
 * Gives a value the type that the caller names, without checking it: the caller knows who made the value. This is the
 * only place in the engine that asserts a type.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the type is the caller’s to give
export function trusted<Type>(value: unknown): Type {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- this function exists to say so in one place
  return value as Type;
}
