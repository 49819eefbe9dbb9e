/** Writes the fields of a new file for an editor to fill in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { SCHEMA_FOLDER } from './schema-line.ts';

const fields = z.object({
  properties: z.record(z.string(), z.object({ description: z.string() })),
  required: z.array(z.string()),
});

/** The fields of a file, or the fields of each of its items. */
const described = z.union([fields, z.object({ items: fields }).transform(({ items }) => items)]);

/**
 * Writes every field of a kind of file below the description from its JSON Schema. Optional fields are commented out.
 *
 * @param name the name of the schema, such as `document`
 * @param known the YAML of fields that are filled in already
 */
export function fieldsOf(name: string, known: Readonly<Record<string, string>>): string {
  const file = path.join(SCHEMA_FOLDER, `${name}.json`);
  const { properties, required } = described.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(properties)
    .map(([field, { description }]) =>
      required.includes(field)
        ? `# ${description}\n${known[field] ?? `${field}:\n`}`
        : `# ${description} Optional.\n# ${field}:\n`,
    )
    .join('');
}
