/** Checks the fields of a file against its schema. */
import { z } from 'zod';
import { writeOutLookAlikes, writeOutSpaces } from '../characters/character-names.ts';
import type { Fault, Position } from '../faults/fault.ts';
import { type LocatedYaml, parseYaml } from './yaml.ts';

/** A file of YAML, or of MDX with YAML front matter, that its schema accepts. */
export interface Entry<Data> {
  /** Name of the file or of the document's folder; it becomes the last part of the address. */
  readonly id: string;
  /** Path relative to the project. */
  readonly file: string;
  readonly data: Data;
  /** Returns the position of a field in the file, for faults that are found later. */
  readonly position: (...field: PropertyKey[]) => Required<Position>;
}

/** A file that was checked against its schema: its content, as far as it could be read, and its faults. */
export interface ReadEntry<Data> {
  readonly entry: Entry<Data> | undefined;
  /** Whether it says `draft: true`, even if it has faults. */
  readonly isDraft: boolean;
  readonly faults: readonly Fault[];
}

const draft = z.object({ draft: z.literal(true) });

/**
 * Reads YAML and checks it against a schema.
 *
 * @param id name of the entry
 * @param file path for faults
 * @param text the YAML; `undefined` for an MDX file without front matter
 * @param firstLine line of the file on which the YAML begins, from 1
 * @returns the entry, if the schema accepts it, and all faults
 */
export function readEntry<Schema extends z.ZodType>(
  id: string,
  file: string,
  text: string | undefined,
  schema: Schema,
  firstLine = 1,
): ReadEntry<z.infer<Schema>> {
  if (text === undefined) {
    const message = `Found no front matter, expected the fields ${requiredFields(schema).join(', ')} between two lines "---" at the top of the file. Add them.`;
    return { entry: undefined, isDraft: false, faults: [{ file, line: 1, column: 1, message }] };
  }
  const yaml: LocatedYaml = parseYaml(text, file, firstLine);
  const position = (...field: PropertyKey[]) => ({
    file,
    // The search for the position is slow, so it happens only when a fault asks for it.
    get line() {
      return yaml.locate(field).line;
    },
    get column() {
      return yaml.locate(field).column;
    },
  });
  const isDraft = draft.safeParse(yaml.value).success;
  if (!yaml.isReadable) return { entry: undefined, isDraft, faults: yaml.faults };
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { entry: { id, file, data: result.data, position }, isDraft, faults: yaml.faults };
  const faults = result.error.issues
    .flatMap(withinUnions)
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ ...position(...issue.path, key), message: describeUnknown(key) }))
        : [{ ...position(...issue.path), message: describeIssue(issue, schema) }],
    );
  return { entry: undefined, isDraft, faults: [...yaml.faults, ...faults] };
}

/**
 * The issues of a value that may have several shapes and has none of them: those of the shape that it misses least. A
 * schema may also describe all shapes in words of its own.
 */
function withinUnions(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue];
  const [meant = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(withinUnions);
}

/** Fields that have been renamed. */
const RENAMED: Readonly<Record<string, string>> = { commitments: 'calls' };

function describeUnknown(key: string): string {
  const name = RENAMED[key];
  if (name !== undefined) return `Found the field "${key}", which is called "${name}" now. Rename it.`;
  return `Found the field "${writeOutLookAlikes(key)}", which is not known here. Correct its spelling or remove it.`;
}

/** The message of a fault: what was found and expected in a field, and what to do about it. */
function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const field = `"${issue.path.join('.')}"`;
  const expected = issue.message
    .replace(/Invalid (input|option): /, '')
    .replace(/^expected (\w+), received .*$/, (_, type: string) => `expected ${TYPES[type] ?? type}`);
  if (issue.path.length === 0 && issue.code === 'invalid_type' && issue.expected === 'array')
    return `Found no list, ${expected}. Write one.`;
  if (issue.path.length === 0)
    return `Found no fields, expected YAML with the fields ${requiredFields(schema).join(', ')}. Add them.`;
  if (issue.input === undefined) return `Found no field ${field}, ${expected}. Add it.`;
  if (issue.code === 'custom') return `In ${field}, ${expected}.`;
  return `In ${field}, found ${describe(issue)}, ${expected}. ${issue.input === null ? 'Fill it in' : 'Correct the field'}.`;
}

/** Our words for the types of values, by the schema library's words. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
  string: 'text',
  boolean: 'true or false',
};

function describe({ code, input: value }: z.core.$ZodIssue): string {
  if (typeof value === 'string') {
    // Formats and fixed words are ASCII. In any other text only the spaces at its ends can be wrong.
    const isAscii = code === 'invalid_value' || (code === 'invalid_format' && value.trim() === value);
    return (isAscii ? writeOutLookAlikes : writeOutSpaces)(JSON.stringify(value));
  }
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'fields of its own' : JSON.stringify(value);
}

/** The fields that a file must have, for an editor who has written none. */
function requiredFields(schema: z.ZodType): string[] {
  const result = schema.safeParse({});
  return result.success ? [] : [...new Set(result.error.issues.map(({ path }) => String(path[0])))];
}
