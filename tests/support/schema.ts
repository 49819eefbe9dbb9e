/** Asks a schema about values. */
import type { z } from 'zod';

/** Returns what a schema finds wrong with a value, each issue after the path of its field. */
export function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
}

/** Returns a function that says whether a schema allows a value. */
export const isAllowed = (schema: z.ZodType) => (value: unknown) => schema.safeParse(value).success;
