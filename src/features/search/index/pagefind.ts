/** Hands records to Pagefind, and takes its index. https://pagefind.app/docs/cli/ */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { z } from 'zod';
import { foldNames, type IndexFiles, type FirstFile, packSection, sectionFile, type SentSection } from '../packing.ts';
import type { SearchRecord, TermRecord } from '../record.ts';
import { beginningsIn } from './beginnings.ts';
import type { Content } from './content.ts';
import { nameLists } from './name-lists.ts';
import { groupsOf, readRecords } from './reading.ts';
import { sectionsOf } from './sections.ts';

/** Where sections are laid out for Pagefind, each a page, and where it writes: a folder that goes again. */
const FOLDER = path.resolve('node_modules/.cache/glossator');

/** Pagefind's own views and its worker: we use none of them. */
const UNUSED = /^pagefind-(?!entry\.json)/;

/** The most letters of a library that is sent as a whole. */
const LETTERS_IN_FIRST = 80_000;

/** Put before Pagefind's client, so that its fetches are ours to watch; client/pagefind.ts says why. */
const FETCH_SEAM =
  'let fetch = (address) => globalThis.fetch(address); export const useFetch = (own) => { fetch = own; };\n';

/**
 * A section as a page that tells no language, so that all are of one to Pagefind, and of none that it knows. Else it keeps
 * an index for each language and its client loads one, so that nothing else is found. To load them all costs a WebAssembly
 * of 60 kB each; one without stemming costs 55 kB for all (the Universal Declaration in four languages: 130 kB in place of
 * 275). It leaves words alone: stems are ours, and the same in the index and in what is compared with it.
 */
const pageOf = ({ text, also }: Content, document: string) =>
  `<html><body data-pagefind-meta="also[data-also]" data-also="${escaped(also)}" data-pagefind-filter="document[data-document]" data-document="${escaped(document)}">${escaped(text)}</body></html>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Indexes records: to Pagefind each section is one, which keeps small what it is told of all of them at first.
 *
 * @param contents of their sections
 * @returns the files of the index, by name below the folder in which they must be published
 * @throws if Pagefind reports an error
 */
export async function indexRecords(
  records: readonly SearchRecord[],
  contents: readonly Content[] = readRecords(groupsOf(records)).contents,
): Promise<Map<string, Uint8Array | string>> {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(path.join(FOLDER, 'pagefind-'));
  try {
    return await indexIn(folder, records, contents);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A section that Pagefind is given. */
interface IndexedSection {
  readonly sent: SentSection;
  /** As it is sent. */
  readonly json: string;
  readonly hasWords: boolean;
}

async function indexIn(folder: string, records: readonly SearchRecord[], contents: readonly Content[]) {
  const sections = new Map<string, IndexedSection>();
  const names = nameLists();
  mkdirSync(path.join(folder, 'pages'));
  for (const [at, section] of sectionsOf(records).entries()) {
    const packed = packSection(section);
    const content = contents[at];
    if (packed === undefined || content === undefined) continue;
    const sent = foldNames(packed, names.placeOf);
    // Pagefind names a section by all that it is given, and so by this.
    const json = JSON.stringify(sent);
    const name = digest(json);
    writeFileSync(path.join(folder, 'pages', name), pageOf(content, packed.document.id));
    sections.set(`/${name}`, { sent, json, hasWords: /[\p{L}\p{N}]/u.test(content.text) });
  }
  const files = await runPagefind(folder);
  const read = (file: string) => readFileSync(path.join(folder, 'index', file));
  const filesIn = (part: string) => files.filter((file) => file.startsWith(part));

  const named = filesIn('fragment/').map((file) => {
    const section = sections.get(urlOf(read(file)));
    if (section === undefined) throw new Error(`Pagefind: ${file} is of no section`);
    return [file.replace(/^.*\/|\..*$/g, ''), section] as const;
  });
  // What has no word is not indexed; what else is missing Pagefind could not read.
  const found = new Set(named.map(([, section]) => section));
  const missing = [...sections.values()].filter((one) => one.hasWords && !found.has(one));
  if (missing.length > 0) throw new Error(`Pagefind: ${missing.length} sections are not in the index`);
  const terms = records.filter((record): record is TermRecord => record.kind === 'term');
  const isSmall = named.reduce((sum, [, { json }]) => sum + json.length, 0) <= LETTERS_IN_FIRST;
  const meta = files.filter((file) => file.endsWith('.pf_meta')).map(read)[0] ?? Buffer.alloc(0);
  const [only, ...others] = filesIn('index/');
  const first = JSON.stringify({
    terms,
    sections: isSmall ? Object.fromEntries(named.map(([name, { sent }]) => [name, sent])) : {},
    names: names.all,
    longest: Math.max(0, ...contents.map(({ longest }) => longest)),
    ...(others.length === 0 ? {} : { begins: beginningsIn(meta) }),
    meta: meta.toString('base64'),
  } satisfies FirstFile);
  const firstName = `fragment/first-${digest(first)}.json`;
  const more = { first: firstName, ...(only !== undefined && others.length === 0 ? { index: only } : {}) };
  // What is here as a whole needs no filter.
  const used = files.filter(
    (file) => !UNUSED.test(file) && !file.startsWith('fragment/') && !(isSmall && file.startsWith('filter/')),
  );
  return new Map<string, Uint8Array | string>([
    ...(await Promise.all(used.map(async (file) => [file, await prepare(file, read(file), more)] as const))),
    [firstName, first],
    ...(isSmall ? [] : named.map(([name, { json }]) => [sectionFile(name), json] as const)),
  ]);
}

const run = promisify(execFile);

/** What Pagefind says of itself. */
const packageSchema = z.object({ bin: z.string() });

/**
 * Has Pagefind index the pages of a folder. By its own command: where records are handed to it one by one (`createIndex`) it
 * makes the index twice (as of 1.6.0), and hands back all that it has made, of which most is not used.
 *
 * @returns names of its files below the folder `index`, in order
 * @throws what it reports, if it fails
 */
async function runPagefind(folder: string): Promise<string[]> {
  const own = path.resolve('node_modules/pagefind');
  const { bin } = packageSchema.parse(JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8')));
  const how = ['--site', 'pages', '--glob', '*', '--output-path', 'index', '--silent'];
  await run(process.execPath, [path.join(own, bin), ...how], { cwd: folder });
  const files = globSync('**/*.*', { cwd: path.join(folder, 'index') });
  return files.map((file) => file.replaceAll(path.sep, '/')).toSorted();
}

/** How much of a packed fragment is unpacked: enough for the address, with which it begins. */
const BEGINNING = 512;

/** The address that Pagefind has for what it was given. */
function urlOf(fragment: Uint8Array): string {
  const beginning = gunzipSync(fragment.subarray(0, BEGINNING), { finishFlush: constants.Z_SYNC_FLUSH });
  return /"url":"([^"]*)"/.exec(beginning.toString('latin1'))?.[1] ?? '';
}

/** What is published of one of Pagefind's files, with what its entry says besides. */
async function prepare(
  file: string,
  content: Uint8Array,
  more: Omit<IndexFiles, 'languages'>,
): Promise<Uint8Array | string> {
  if (file === 'pagefind.js') return prepareClient(content);
  if (file !== 'pagefind-entry.json') return content;
  return JSON.stringify({ ...z.looseObject({}).parse(JSON.parse(new TextDecoder().decode(content))), ...more });
}

/** Pagefind's client with the seam, and as small as it goes: it comes with its white space. */
async function prepareClient(client: Uint8Array): Promise<string> {
  const source = `${FETCH_SEAM}${new TextDecoder().decode(client)}`;
  const { code } = await transform(source, { format: 'esm', minify: true, target: 'es2022' });
  return code;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
