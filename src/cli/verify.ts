/** `npm run verify`: verifies a published site, or a folder with one, from its files alone. */
import { typed } from '../core/typed.ts';
import { documentsAt, type Verified, verifyDocument } from '../proof/verify.ts';
import { EXIT, readArguments, stop } from './options.ts';
import { siteFiles, Unreadable } from './site-files.ts';

const { positionals } = readArguments({
  name: 'verify',
  takes: 'URL | FOLDER',
  does: 'Verifies a site, or one document of it: that its files have the hashes in SHA256SUMS, and that its pages show source.txt,\nline by line.',
  options: {},
  examples: [
    ['dist', 'the site that was built last'],
    ['https://example.org/reader/', 'a site'],
    ['https://example.org/reader/harbour-act/', 'one document of it'],
  ],
  exits: {
    unread: 'there is no such address or folder, or no document in it',
    refused: 'a file is not as its hash says, or a page does not show the source',
  },
});
const [place, ...more] = positionals;
if (place === undefined || more.length > 0) stop(`Expected one address or folder: ${typed('verify', 'URL')}`);

const read = siteFiles(place);
const fetchFile: typeof read = (file) =>
  read(file).catch((error: unknown) => stop(error instanceof Unreadable ? error.message : String(error)));
const documents = await documentsAt(fetchFile);
if (documents.length === 0)
  stop(`Found no document at ${place}, expected SHA256SUMS or check/library.json there, as Glossator publishes them.`);
const verified: Verified[] = [];
for (const id of documents) {
  const result = await verifyDocument(id, fetchFile);
  verified.push(result);
  console.log(describe(result));
}
// `process.exit` would lose output that a pipe has not read yet.
if (verified.some(({ faults }) => faults.length > 0)) process.exitCode = EXIT.refused;

function describe({ id, files, lines, faults }: Verified): string {
  const name = id === '' ? '' : `${id}: `;
  return faults.length === 0
    ? `${name}${files} files have the hashes of SHA256SUMS, and the page shows all ${lines} lines of source.txt, letter by letter.`
    : [`${name}${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`, ...faults].join('\n  ');
}
