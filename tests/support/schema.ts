/** What a schema says of values. */
import type { z } from 'zod';

/** What is said of a value, by field. */
export function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
}

/** Whether a schema has nothing against a value. */
export const isAllowed = (schema: z.ZodType) => (value: unknown) => schema.safeParse(value).success;
