/** `npm run verify`: verifies a published site, or a folder with one, from its files alone. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { documentsAt, type FetchFile, type Verified, verifyDocument } from '../proof/verify.ts';
import { EXIT, readArguments, stop } from './options.ts';

const { positionals } = readArguments({
  name: 'verify',
  takes: 'URL | FOLDER',
  does: 'Verifies a site, or one document of it: that its files have the hashes in SHA256SUMS, and that its pages show source.txt, line by line.',
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
if (place === undefined || more.length > 0) stop('Expected one address or folder: npm run verify -- URL');

const fetchFile = /^https?:\/\//.test(place) ? fromSite(place) : fromFolder(place);
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

/** Reads files of a folder. */
function fromFolder(folder: string): FetchFile {
  return (file) => readFile(path.join(folder, file)).catch(() => undefined);
}

/** Fetches files from a site. A page has the address of its folder. */
function fromSite(address: string): FetchFile {
  return async (file) => {
    const url = new URL(file.replace(/(?<=^|\/)index\.html$/, ''), address.replace(/\/?$/, '/'));
    const answer = await fetch(url).catch((error: unknown) => stop(`Found no answer at ${url.href}: ${String(error)}`));
    return answer.ok ? answer.bytes() : undefined;
  };
}
