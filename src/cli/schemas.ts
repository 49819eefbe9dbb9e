/**
 * `npm run schemas`: writes the JSON Schemas of the content's files to docs/schemas/, and the types of the words of the
 * interface to src/ui/words.d.ts. A test fails if they differ from the code.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from './json-schemas.ts';
import { readArguments } from './options.ts';
import { SCHEMA_FOLDER } from './schema-line.ts';
import { readInterface } from '../ui/compile/interface.ts';
import { typesOfWords } from '../ui/compile/types.ts';

readArguments({
  name: 'schemas',
  does: 'Writes the JSON Schemas of the content’s files to docs/schemas/, and the types of the words of the interface.',
  options: {},
  examples: [['', 'after a change of a schema, or of src/ui/en.yaml']],
  exits: { unread: 'an option cannot be read' },
});
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(path.join(SCHEMA_FOLDER, name), text);
writeFileSync('src/ui/words.d.ts', typesOfWords(readInterface('en')));
