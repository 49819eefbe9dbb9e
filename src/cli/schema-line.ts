/**
 * The line of a YAML file that names its JSON Schema for editors.
 * https://github.com/redhat-developer/yaml-language-server
 */
import path from 'node:path';
import { inEngine } from '../core/engine.ts';

/** The folder of the JSON Schemas. */
export const SCHEMA_FOLDER = inEngine('docs/schemas');

/**
 * Makes the line, with the path from the file to the schema.
 *
 * @param folder the folder of the YAML file
 * @param name the name of the schema, such as `document`
 */
export function schemaLine(folder: string, name: string): string {
  const schema = path.relative(folder, path.join(SCHEMA_FOLDER, `${name}.json`));
  return `# yaml-language-server: $schema=${schema.split(path.sep).join('/')}\n`;
}
