/**
 * `npm run facts`: compares the addresses and dates of the notes' sources with the fact sheet that the notes were written
 * from, and prints every difference. It is not a part of the build, so that a later editor may cite other sources.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { formatFault } from '../core/faults/fault.ts';
import { readContent } from '../content.ts';
import { contentRoot } from '../core/environment.ts';
import { typed } from '../core/typed.ts';
import { compareWithSheet, readSheet } from './fact-sheet.ts';
import { needContent } from './content.ts';
import { EXIT, readArguments } from './options.ts';

const [folder] = readArguments({
  name: 'facts',
  takes: 'FOLDER',
  does: 'Compares the addresses and dates of the notes’ sources with a fact sheet, a folder of YAML files.',
  options: {},
  examples: [['../research/facts', 'every difference']],
  exits: {
    unread: 'the content or the folder cannot be read',
    refused: 'a source differs from the sheet, or a note cannot be read',
  },
}).positionals;
needContent();
const files = folder === undefined ? [] : globSync(path.join(folder, '*.yaml')).toSorted();
if (files.length === 0) {
  console.error(`Found no YAML files, expected the folder of a fact sheet: ${typed('facts', 'FOLDER')}.`);
  process.exit(EXIT.unread);
}
const sheet = readSheet(files.map((file): unknown => parse(readFileSync(file, 'utf8'))));
const { terms, termIds, sources } = readContent(contentRoot, process.cwd());
const unread = termIds.filter((id) => !terms.some((term) => term.id === id));
const differences = compareWithSheet(terms, sources, sheet);
const written = terms.flatMap(({ data }) => data.sources.filter((source) => !('id' in source)));
const count = written.length + (sources?.data.length ?? 0);
for (const difference of differences) console.log(`${formatFault(difference)}\n`);
if (unread.length > 0) console.log(`Left out, as ${typed('validate')} finds faults in them: ${unread.join(', ')}.`);
console.log(`${count} sources of ${terms.length} notes; ${differences.length} differ from the sheet.`);
if (differences.length > 0 || unread.length > 0) process.exitCode = EXIT.refused;
