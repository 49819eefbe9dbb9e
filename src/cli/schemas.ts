/**
 * `npm run schemas`: writes the JSON Schemas of the content's files to docs/schemas/, the types of the words of the
 * interface to src/ui/words.d.ts, and what is made of the engine's tables in the files that made-parts.ts names. A test
 * fails if they differ from the code.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from './json-schemas.ts';
import { filesWithMadeParts } from './made-parts.ts';
import { readArguments } from './options.ts';
import { SCHEMA_FOLDER } from './schema-line.ts';
import { readInterface } from '../ui/compile/interface.ts';
import { typesOfWords } from '../ui/compile/types.ts';

readArguments({
  name: 'schemas',
  does: 'Writes the JSON Schemas of the content’s files to docs/schemas/, the types of the words of the interface, what hosts are told of media types, and the list of a document’s files in docs/data.md.',
  options: {},
  examples: [['', 'after a change of a schema, of src/ui/en.yaml or of the files that a document has']],
  exits: { unread: 'an option cannot be read' },
});
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(path.join(SCHEMA_FOLDER, name), text);
writeFileSync('src/ui/words.d.ts', typesOfWords(readInterface('en')));
for (const [file, text] of filesWithMadeParts()) writeFileSync(file, text);
