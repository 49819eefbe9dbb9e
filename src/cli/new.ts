/**
 * `npm run new`: makes the files of a publication, a document or a term, or the file of publishers, with a description
 * of every field. It never overwrites a file.
 *
 *   npm run new -- publication                  in the folder that GLOSSATOR_CONTENT names
 *   npm run new -- document harbour-charter
 *   npm run new -- term berth
 *   npm run new -- publishers
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '../core/environment.ts';
import { Refusal } from '../importing/refusal.ts';
import { readArguments } from './options.ts';
import { skeletons } from './skeletons.ts';

const [kind = '', id = ''] = readArguments({}).positionals;
try {
  for (const [file, text] of skeletons(contentRoot, kind, id, new Date().toISOString().slice(0, 10))) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    console.log(`Written: ${path.relative(process.cwd(), file)}`);
  }
  console.log('Next: fill in the fields; npm run validate says what is still missing.');
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
