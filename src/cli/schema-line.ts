/** The line of a YAML file that tells editors its JSON Schema. https://github.com/redhat-developer/yaml-language-server */
import path from 'node:path';

/** Where the JSON Schemas are. */
export const SCHEMA_FOLDER = path.resolve(import.meta.dirname, '../../docs/schemas');

/**
 * The line, with the way from the file to the schema.
 *
 * @param folder where the YAML file is
 * @param name of the schema, such as `document`
 */
export function schemaLine(folder: string, name: string): string {
  const schema = path.relative(folder, path.join(SCHEMA_FOLDER, `${name}.json`));
  return `# yaml-language-server: $schema=${schema.split(path.sep).join('/')}\n`;
}
