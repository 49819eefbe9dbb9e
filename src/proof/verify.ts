/** Verifies a published site from its files alone, without the content that it was made from. */
import { hash } from 'node:crypto';
import { z } from 'zod';
import { compareWithSource } from './compare.ts';
import { linesOf } from './content.ts';
import { officialText } from './official-text.ts';
import { parsePage } from './tree.ts';

/** Fetches a file of a site by its path below the site's address; returns `undefined` if there is none. */
export type FetchFile = (path: string) => Promise<Uint8Array | undefined>;

/** What was found out about a document. */
export interface Verified {
  /** Its id; empty if the address is that of the document itself. */
  readonly id: string;
  /** How many of its files have the hash that `SHA256SUMS` gives. */
  readonly files: number;
  /** How many lines of its source were compared with its page. */
  readonly lines: number;
  /** What is wrong, a sentence each. */
  readonly faults: readonly string[];
}

const SUMS = 'SHA256SUMS';
const SUM = /^([0-9a-f]{64}) {2}((?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)?[A-Za-z0-9_-][A-Za-z0-9._-]*)$/;

const libraryShape = z.object({ documents: z.array(z.object({ id: z.string().regex(/^[a-z0-9-]+$/) })) });
const documentShape = z.object({ sha256: z.string(), language: z.string() });

/**
 * Finds the documents of a site.
 *
 * @returns their ids, an empty one if the address is that of a document itself; none if there is no such site
 */
export async function documentsAt(fetch: FetchFile): Promise<readonly string[]> {
  if ((await fetch(SUMS)) !== undefined) return [''];
  const library = libraryShape.safeParse(readJson(await fetch('check/library.json')));
  return library.success ? library.data.documents.map(({ id }) => id) : [];
}

/**
 * Verifies a document: that each of its files has the hash in `SHA256SUMS`, that the hash which it states is that of
 * its source, and that the page with the whole text shows the source, line by line.
 */
export async function verifyDocument(id: string, fetch: FetchFile): Promise<Verified> {
  const at = (file: string) => (id === '' ? file : `${id}/${file}`);
  const sums = await fetch(at(SUMS));
  if (sums === undefined)
    return { id, files: 0, lines: 0, faults: [`Found no ${at(SUMS)}, by which to check its files.`] };
  const faults: string[] = [];
  const files = new Map<string, Uint8Array>();
  for (const line of textOfFile(sums)
    .split('\n')
    .filter((one) => one !== '')) {
    const [, sum, file] = SUM.exec(line) ?? [];
    const content = file === undefined ? undefined : await fetch(at(file));
    if (file === undefined) faults.push(`Found the line "${line}" in ${at(SUMS)}, expected a hash and a file.`);
    else if (content === undefined) faults.push(`Found no ${at(file)}, which ${at(SUMS)} lists.`);
    else if (hash('sha256', content) !== sum)
      faults.push(
        `Found that ${at(file)} has the SHA-256 ${hash('sha256', content)}, expected ${sum}, as ${at(SUMS)} says.`,
      );
    else files.set(file, content);
  }
  const { lines, faults: wrong } = verifyText(files, await fetch(at('full/index.html')), at);
  return { id, files: files.size, lines, faults: [...faults, ...wrong] };
}

/** Compares the source of a document with what the document says of it and with its page. */
function verifyText(
  files: ReadonlyMap<string, Uint8Array>,
  page: Uint8Array | undefined,
  at: (file: string) => string,
) {
  const source = files.get('source.txt');
  const stated = documentShape.safeParse(readJson(files.get('document.json')));
  const missing = [
    ...(source === undefined ? ['source.txt'] : []),
    ...(stated.success ? [] : ['document.json']),
    ...(page === undefined ? ['full/index.html'] : []),
  ];
  if (source === undefined || !stated.success || page === undefined)
    return {
      lines: 0,
      faults: missing.map((file) => `Found no ${at(file)} that can be read, so the text was not compared.`),
    };
  const { sha256, language } = stated.data;
  const faults =
    hash('sha256', source) === sha256
      ? []
      : [
          `Found that ${at('source.txt')} has the SHA-256 ${hash('sha256', source)}, expected ${sha256}, as ${at('document.json')} says.`,
        ];
  const lines = linesOf(textOfFile(source));
  const shown = officialText(parsePage(at('full/index.html'), textOfFile(page)), language);
  const wrong = [...shown.faults, ...compareWithSource(lines, shown.blocks, at('full/index.html'))];
  return {
    lines: lines.length,
    faults: [
      ...faults,
      ...wrong.map(({ page: file, found, expected }) => `${file}: found ${found}, expected ${expected}.`),
    ],
  };
}

/** Returns the text of a file, without a byte order mark and with `\n` at the ends of lines. */
const textOfFile = (file: Uint8Array): string => new TextDecoder().decode(file).replaceAll(/\r\n?/g, '\n');

function readJson(file: Uint8Array | undefined): unknown {
  try {
    return file === undefined ? undefined : JSON.parse(textOfFile(file));
  } catch {
    return undefined;
  }
}
