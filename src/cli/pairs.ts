/** `npm run pairs`: pairs the passages of versions in other languages with those of their originals. */
import path from 'node:path';
import { hidesPassages, pairsOfVersion } from '../core/acceptance/pairs-of-version.ts';
import { compile } from '../core/compile/compile.ts';
import { contentRoot } from '../core/environment.ts';
import { formatFaults, stopsTheBuild } from '../core/faults/fault.ts';
import { type DocumentFiles, withEditions } from '../core/files/content-files.ts';
import { PAIRS_FILE } from '../core/files/file-names.ts';
import { writePairs } from '../core/pairs/propose-pairs.ts';
import type { PairsData } from '../core/schemas/pairs.ts';
import { typed } from '../core/typed.ts';
import { readContent } from '../content.ts';
import { needContent } from './content.ts';
import { EXIT, orStop, readArguments, stop } from './options.ts';
import { schemaLine } from './schema-line.ts';
import { writeFiles } from './write-whole.ts';

/** How many pairs or passages a report lists. */
const LISTED = 20;

const { values, positionals } = readArguments({
  name: 'pairs',
  takes: 'DOCUMENT',
  does: `Pairs the passages of versions in other languages with those of their originals, and writes ${PAIRS_FILE} beside each version.`,
  options: {
    'dry-run': { type: 'boolean', default: false, help: 'shows what it would write, and writes nothing' },
  },
  examples: [
    ['harbour-act', 'all versions of a document, and their former editions'],
    ['harbour-act/@fr', 'one version'],
  ],
  exits: {
    unread: 'an option cannot be read, there is no content or no such version, or the disk cannot be written',
    refused: 'the document has a fault',
  },
});
const [meant = '', ...more] = positionals;
if (meant === '' || more.length > 0) stop(`Expected the id of one document: ${typed('pairs', 'harbour-act')}`);
needContent();
const content = readContent(contentRoot, process.cwd());
const all = withEditions(content.documents);
const versions = all.filter(
  ({ id, work, current, version }) => version !== undefined && [id, current, work].includes(meant),
);
if (versions.length === 0)
  stop(
    content.documentIds.includes(meant)
      ? `Found no version of "${meant}" in another language, expected one in a folder such as @fr. Import it: ${typed('import', `FILE --version-of ${meant} --language fr`)}`
      : `Found no document "${meant}" in ${contentRoot}. Correct the name.`,
  );
const works = new Set(versions.map(({ work }) => work));
const folders = [...works].map((work) => path.relative(process.cwd(), path.join(contentRoot, 'documents', work)));
const { publication, faults } = compile(content);
const ofWorks = faults.filter(
  ({ file }) => folders.some((folder) => file.startsWith(`${folder}${path.sep}`)) && !file.endsWith(PAIRS_FILE),
);
const isInTheWay = hidesPassages(all.filter(({ work }) => works.has(work)));
if (publication === undefined || stopsTheBuild(ofWorks.filter(isInTheWay)))
  stop(formatFaults(publication === undefined ? faults : ofWorks), EXIT.refused);
const files = new Map(versions.map(pairsOf));
if (stopsTheBuild(ofWorks)) console.log(`\nA build still stops at this. ${formatFaults(ofWorks)}`);
if (values['dry-run']) console.log('\nNothing was written, since this was a dry run.');
else orStop(() => writeFiles(files));

/** Pairs a version, says what was found, and returns the file to write. */
function pairsOf(version: DocumentFiles): [file: string, text: string] {
  const { data, doubtful, reworded, lost } = pairsOfVersion(content, version);
  const folder = path.join(contentRoot, 'documents', version.id);
  const byWay = Map.groupBy(data.pairs, ({ by }) => by);
  console.log(
    `${version.id}: ${[...byWay].map(([by, pairs]) => `${pairs.length} ${by === 'by hand' ? by : `by ${by}`}`).join(', ')}`,
  );
  list('Known by their lengths and by what they share alone. Look at them', doubtful.map(inShort));
  list('Paired by hand, and reworded since. Look at them', reworded.map(inShort));
  list('Paired by hand, with passages that are gone: paired anew', lost.map(inShort));
  list('No counterpart found, of the original', data.none.original);
  list('No counterpart found, of this version', data.none.version);
  return [path.join(folder, PAIRS_FILE), schemaLine(folder, 'pairs') + writePairs(data, typed('pairs', version.id))];
}

function inShort({ original, version }: PairsData['pairs'][number]): string {
  return `${original.join(' + ') || 'none'} = ${version.join(' + ') || 'none'}`;
}

/** Prints a list below its heading, if there is anything on it. */
function list(heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const rest = lines.length > LISTED ? [`… and ${lines.length - LISTED} more`] : [];
  console.log([`  ${heading} (${lines.length}):`, ...lines.slice(0, LISTED), ...rest].join('\n    '));
}
