/** Holds a file's fields against its schema. */
import type { z } from 'zod';
import type { Fault, Position } from './fault.ts';
import { type LocatedYaml, parseYaml } from './yaml.ts';

/** A file of YAML (or MDX with YAML front matter) that its schema accepts. */
export interface Entry<Data> {
  /** Name of the file, or of the document's folder: the last part of its address. */
  readonly id: string;
  /** Path relative to the project. */
  readonly file: string;
  readonly data: Data;
  /** Where a field stands in the file, for faults found later. */
  readonly position: (...field: PropertyKey[]) => Required<Position>;
}

/** A file that was held against its schema: what it says, or what is wrong with it. */
export type ReadEntry<Data> =
  | { readonly entry: Entry<Data>; readonly faults: readonly [] }
  | { readonly entry: undefined; readonly faults: readonly Fault[] };

/**
 * Reads YAML by a schema.
 *
 * @param id name of the entry
 * @param file path for faults
 * @param firstLine line of the file on which the YAML begins, from 1
 */
export function readEntry<Schema extends z.ZodType>(
  id: string,
  file: string,
  text: string,
  schema: Schema,
  firstLine = 1,
): ReadEntry<z.infer<Schema>> {
  const yaml: LocatedYaml = parseYaml(text, file, firstLine);
  const position = (...field: PropertyKey[]) => ({ file, ...yaml.locate(field) });
  if (yaml.faults.length > 0) return { entry: undefined, faults: yaml.faults };
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { entry: { id, file, data: result.data, position }, faults: [] };
  const faults = result.error.issues.map((issue) => ({
    ...position(...issue.path),
    message: describeIssue(issue, schema),
  }));
  return { entry: undefined, faults };
}

/** What was found and expected in a field, and what to do about it. */
function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const field = `"${issue.path.join('.')}"`;
  const expected = issue.message.replace(/^Invalid (input|option): |, received undefined$/g, '');
  if (issue.code === 'unrecognized_keys')
    return `Found the field ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is not known here. Correct its spelling or remove it.`;
  if (issue.path.length === 0)
    return `Found no fields, expected YAML with the fields ${requiredFields(schema).join(', ')}. Add them.`;
  if (issue.input === undefined) return `Found no field ${field}, ${expected}. Add it.`;
  if (issue.code === 'custom') return `In ${field}, ${expected}.`;
  const found = ['string', 'number', 'boolean'].includes(typeof issue.input)
    ? JSON.stringify(issue.input)
    : 'something else';
  return `In ${field}, found ${found}, ${expected}. Correct the field.`;
}

/** The fields that a file must have, for an author who has written none. */
function requiredFields(schema: z.ZodType): string[] {
  const result = schema.safeParse({});
  return result.success ? [] : [...new Set(result.error.issues.map(({ path }) => String(path[0])))];
}
