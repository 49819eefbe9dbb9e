/**
 * `npm run new`: makes the files of a publication, a document or a term, or the file of publishers, with a description
 * of every field. It never overwrites a file.
 */
import path from 'node:path';
import { contentRoot } from '../core/environment.ts';
import { typed } from '../core/typed.ts';
import { Refusal } from '../importing/refusal.ts';
import { needPlaceForContent } from './content.ts';
import { EXIT, readArguments } from './options.ts';
import { skeletons } from './skeletons.ts';
import { writeFiles } from './write-whole.ts';

const [kind = '', id = ''] = readArguments({
  name: 'new',
  takes: 'publication NAME | document ID | term ID | publishers',
  does: 'Makes files to fill in, with a description of every field. It never overwrites a file.',
  options: {},
  examples: [
    ['publication "Harbour Law"', 'a publication in content/, or in the folder that GLOSSATOR_CONTENT names'],
    ['document harbour-charter', `a document to type in; ${typed('import')} makes one from a file`],
    ['term berth', 'the note of a term'],
    ['publishers', 'the file of publishers that sources may name'],
  ],
  exits: {
    unread: 'the words after it cannot be read, the file exists, the id is taken, or the disk cannot be written',
  },
}).positionals;
needPlaceForContent();
try {
  const files = skeletons(contentRoot, kind, id, new Date().toISOString().slice(0, 10));
  writeFiles(files, true);
  for (const file of files.keys()) console.log(`Written: ${path.relative(process.cwd(), file)}`);
  console.log(
    kind === 'publication' && id !== ''
      ? `Next: make its first document, ${typed('import', 'FILE')}. What says "default" may stay, or be changed. The pages are drafts, to be filled in before they are published.`
      : `Next: fill in the fields; ${typed('validate')} says what is still missing.`,
  );
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.unread;
}
