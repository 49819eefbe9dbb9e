/**
 * Takes the type of a value on trust: of what this program itself wrote, or loads by a name that only it knows. Checking it
 * again would cost more than it gives, and a compiler cannot know it. Types are asserted here and nowhere else, so that every
 * such place is found by this name; what anybody else may have written is checked instead.
 *
 * @param value what has that type, by its making
 */
export function trusted<Value>(value: unknown): Value {
  return value as Value;
}
