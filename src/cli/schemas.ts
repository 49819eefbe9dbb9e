/**
 * `npm run schemas`: writes the JSON Schemas of the content's files to docs/schemas/. A test fails if they differ from
 * the code.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from './json-schemas.ts';
import { readArguments } from './options.ts';
import { SCHEMA_FOLDER } from './schema-line.ts';

readArguments({
  name: 'schemas',
  does: 'Writes the JSON Schemas of the content’s files to docs/schemas/.',
  options: {},
  examples: [['', 'after a change of a schema']],
  exits: { unread: 'an option cannot be read' },
});
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(path.join(SCHEMA_FOLDER, name), text);
