/** Hands records to Pagefind, and takes its index. https://pagefind.app/docs/node-api/ */
import { createHash } from 'node:crypto';
import { constants, gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import {
  foldNames,
  type IndexFiles,
  type FirstFile,
  listWord,
  packSection,
  sectionFile,
  type SentSection,
} from '../packing.ts';
import type { SearchRecord, TermRecord } from '../record.ts';
import { beginningsIn } from './beginnings.ts';
import type { Content } from './content.ts';
import { nameLists } from './name-lists.ts';
import { groupsOf, readRecords } from './reading.ts';
import { sectionsOf } from './sections.ts';

/** Pagefind's own views and its worker: we use none of them. */
const UNUSED = /^pagefind-(?!entry\.json)/;

/** The most letters of a library that is sent as a whole. */
const LETTERS_IN_FIRST = 80_000;

/** Put before Pagefind's client, so that its fetches are ours to watch; client/pagefind.ts says why. */
const FETCH_SEAM =
  'let fetch = (address) => globalThis.fetch(address); export const useFetch = (own) => { fetch = own; };\n';

/**
 * All records are of one language to Pagefind, and of none that it knows. Left to itself it keeps an index for each
 * language and its client loads one, so that nothing else is found. To load them all costs a WebAssembly of 60 kB each;
 * one without stemming costs 55 kB for all (the Universal Declaration in four languages: 130 kB in
 * place of 275). It leaves words alone: stems are ours, and the same in the index and in what is compared with it.
 */
const LANGUAGE = 'unknown';

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
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const sections = new Map<string, { readonly sent: SentSection; readonly json: string }>();
  const names = nameLists();
  let longest = 0;
  for (const [at, section] of sectionsOf(records).entries()) {
    const packed = packSection(section);
    const content = contents[at];
    if (packed === undefined || content === undefined) continue;
    const { text, also, longest: own } = content;
    const before = names.all.length;
    const sent = foldNames(packed, names.placeOf);
    // Each stands in the index once: for a word that Pagefind does not know it takes another that the word begins with.
    const newNames = names.all.slice(before).flat();
    // Pagefind names a section by all that it is given, and so by this.
    const json = JSON.stringify(sent);
    const url = `/${digest(json)}`;
    const { errors: faults } = await index.addCustomRecord({
      url,
      language: LANGUAGE,
      content: text,
      meta: { also: [...also, ...newNames, ...listsIn(sent)].join(' ') },
      filters: { document: [packed.document.id] },
    });
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    sections.set(url, { sent, json });
    longest = Math.max(longest, own);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();

  const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
  const named = new Map(
    fragments.map(({ path, content }) => {
      const section = sections.get(urlOf(content));
      if (section === undefined) throw new Error(`Pagefind: ${path} is of no section`);
      return [path.replace(/^.*\/|\..*$/g, ''), section] as const;
    }),
  );
  const terms = records.filter((record): record is TermRecord => record.kind === 'term');
  const texts = [...named].map(([name, { json }]) => [sectionFile(name), json] as const);
  const isSmall = texts.reduce((sum, [, json]) => sum + json.length, 0) <= LETTERS_IN_FIRST;
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array();
  const [only, ...others] = files.filter(({ path }) => path.startsWith('index/'));
  const first = JSON.stringify({
    terms,
    sections: isSmall ? Object.fromEntries([...named].map(([name, { sent }]) => [name, sent])) : {},
    names: names.all,
    longest,
    ...(others.length === 0 ? {} : { begins: beginningsIn(meta) }),
    meta: Buffer.from(meta).toString('base64'),
  } satisfies FirstFile);
  const firstName = `fragment/first-${digest(first)}.json`;
  const more = { first: firstName, ...(only !== undefined && others.length === 0 ? { index: only.path } : {}) };
  // What is here as a whole needs no filter.
  const used = files.filter(
    (file) => !UNUSED.test(file.path) && !fragments.includes(file) && !(isSmall && file.path.startsWith('filter/')),
  );
  return new Map<string, Uint8Array | string>([
    ...(await Promise.all(used.map(async ({ path, content }) => [path, await prepare(path, content, more)] as const))),
    [firstName, first],
    ...(isSmall ? [] : texts),
  ]);
}

/** The words for the lists of names in a section, each once. */
const listsIn = ({ records }: SentSection) =>
  new Set(records.flatMap(({ named = [] }) => named.map(([place]) => listWord(place))));

/** Ends Pagefind's own process, which would go on waiting for records. */
export const endIndexing = close;

/** How much of a packed fragment is unpacked: enough for the address, with which it begins. */
const BEGINNING = 512;

/** The address that Pagefind has for what it was given. */
function urlOf(fragment: Uint8Array): string {
  const beginning = gunzipSync(fragment.subarray(0, BEGINNING), { finishFlush: constants.Z_SYNC_FLUSH });
  return /"url":"([^"]*)"/.exec(beginning.toString('latin1'))?.[1] ?? '';
}

/** What is published of one of Pagefind's files, with what its entry says besides. */
async function prepare(
  path: string,
  content: Uint8Array,
  more: Omit<IndexFiles, 'languages'>,
): Promise<Uint8Array | string> {
  if (path === 'pagefind.js') return prepareClient(content);
  if (path !== 'pagefind-entry.json') return content;
  return JSON.stringify({ ...z.looseObject({}).parse(JSON.parse(new TextDecoder().decode(content))), ...more });
}

/** Pagefind's client with the seam, and as small as it goes: it comes with its white space. */
async function prepareClient(client: Uint8Array): Promise<string> {
  const source = `${FETCH_SEAM}${new TextDecoder().decode(client)}`;
  const { code } = await transform(source, { format: 'esm', minify: true, target: 'es2022' });
  return code;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
