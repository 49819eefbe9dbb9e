/**
 * `npm run schemas`: writes the JSON Schemas of the content's files to docs/schemas/. A test fails if they differ from
 * the code.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from './json-schemas.ts';
import { SCHEMA_FOLDER } from './schema-line.ts';

mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(path.join(SCHEMA_FOLDER, name), text);
