/**
 * Proves that the files that readers take away have the official text: every line, in order, under its id. An import asks
 * the same of a file before it takes what the file carries.
 */
import { compareWithSource } from '../compare.ts';
import type { PromisedDocument } from '../promised-document.ts';
import type { ProofFault } from '../fault.ts';
import { reasonOf } from '../program-files.ts';
import { quoted } from '../visible.ts';
import { readAkomaNtoso, readFactsOfAkomaNtoso } from './akoma-ntoso.ts';
import { carriedIn } from './carried.ts';
import { readDocumentJson } from './document-json.ts';
import { readBook, readFactsOfBook } from './epub.ts';
import { readMarkdown, readPassageMarkdown } from './markdown.ts';
import { MEMORY_FILE, proveMemory } from './memory.ts';
import {
  openTaken,
  type ReadFacts,
  type ReadTaken,
  type TakenBlock,
  type TakenFacts,
  type TakenFile,
} from './reading.ts';
import { readText } from './text.ts';
import { bookmarkOf, readFactsOfWord, readWord } from './word.ts';

/** A file with the text of a document. */
interface Download {
  readonly read: ReadTaken;
  /** Returns the name under which the file has the block with an id; without it, the file names no blocks. */
  readonly nameOf?: (id: string) => string;
  /** Reads what the file says of the document, if it carries the document's files. */
  readonly readFacts?: ReadFacts;
}

const byId = (id: string) => id;

/** The files that carry those of their document, by their names below its address. */
const CARRYING = {
  'document.epub': { read: readBook, nameOf: byId, readFacts: readFactsOfBook },
  'document.docx': { read: readWord, nameOf: bookmarkOf, readFacts: readFactsOfWord },
  'document.akn.xml': { read: readAkomaNtoso, nameOf: byId, readFacts: readFactsOfAkomaNtoso },
} satisfies Readonly<Record<string, Download>>;

/** A file that carries those of its document. */
export type CarryingFile = keyof typeof CARRYING;

/** All files with the text of a document. */
const DOWNLOADS: Readonly<Record<string, Download>> = {
  'source.txt': { read: readText },
  'document.txt': { read: readText },
  'document.md': { read: readMarkdown, nameOf: byId },
  'document.json': { read: readDocumentJson, nameOf: byId },
  ...CARRYING,
};

const REMEDY = 'The file does not have what was received: mend what writes it, which src/exports/formats.ts lists.';

/**
 * Returns the faults of all files of documents and passages.
 *
 * @param files all files of the site
 * @param read returns a file of the site
 */
export function proveDownloads(
  documents: readonly PromisedDocument[],
  files: ReadonlySet<string>,
  read: (file: string) => Uint8Array,
): ProofFault[] {
  return documents.flatMap((document) => [
    ...Object.entries(DOWNLOADS).flatMap(([name, download]) => {
      const page = `${document.id}/${name}`;
      if (!files.has(page)) return [];
      return readable(page, () => {
        const file = openTaken(read(page));
        return [
          ...proveText(page, file, download, document),
          ...(name in CARRYING ? proveCarried(page, file, document) : []),
        ];
      });
    }),
    ...[`${document.id}/${MEMORY_FILE}`]
      .filter((page) => files.has(page))
      .flatMap((page) => readable(page, () => proveMemory(page, openTaken(read(page)), documents))),
    ...document.paragraphs.flatMap(({ id, text }) => {
      const page = `${document.id}/p/${id}/passage.md`;
      return text === undefined || !files.has(page)
        ? []
        : readable(page, () => compareLines(page, readPassageMarkdown(openTaken(read(page))), text.split('\n')));
    }),
  ]);
}

/** Returns in what a file shows something else than its document has. */
export const proveShown = (name: CarryingFile, file: TakenFile, document: PromisedDocument): ProofFault[] =>
  readable(name, () => proveText(name, file, CARRYING[name], document));

/** Returns the faults of a file with the text of a document, and of what it says of the document. */
function proveText(
  page: string,
  file: TakenFile,
  { read, nameOf, readFacts }: Download,
  document: PromisedDocument,
): ProofFault[] {
  const { lines, paragraphs } = document;
  const blocks = read(file);
  const named = new Map(blocks.toReversed().map(({ name, text }) => [name, text]));
  const fault = (found: string, expected: string): ProofFault => ({ page, found, expected, remedy: REMEDY });
  return [
    ...compareLines(page, blocks, lines),
    ...paragraphs.flatMap(({ id, text }) => {
      const found = nameOf && named.get(nameOf(id));
      if (nameOf === undefined || text === undefined || found === text) return [];
      return [
        fault(
          `under the published id ${id} ${found === undefined ? 'nothing' : quoted(found)}`,
          `${quoted(text)}, as paragraphs.lock.json promises`,
        ),
      ];
    }),
    ...(readFacts === undefined ? [] : differentFacts(readFacts(file), document).map((one) => fault(...one))),
  ];
}

/** The facts in which a file differs from its document: what it says, and what it should say. */
const differentFacts = (
  { publisher = '', published = '', links }: TakenFacts,
  document: PromisedDocument,
): (readonly [found: string, expected: string])[] => [
  ...(publisher === document.publisher
    ? []
    : [[`the publisher ${quoted(publisher)}`, quoted(document.publisher)] as const]),
  ...(published === document.published ? [] : [[`the date ${quoted(published)}`, quoted(document.published)] as const]),
  ...(links.includes(document.url) ? [] : [[`no link to the publisher's page`, quoted(document.url)] as const]),
];

/** Returns the faults of the files that a file carries: they are those of the document. */
function proveCarried(page: string, file: TakenFile, { files }: PromisedDocument): ProofFault[] {
  const carried = carriedIn(file) ?? new Map<string, string>();
  return [...new Set([...files.keys(), ...carried.keys()])]
    .filter((name) => carried.get(name) !== files.get(name))
    .map((name) => ({
      page,
      found: `another ${name} in what the file carries`,
      expected: `the ${name} of the content folder`,
      remedy: 'See src/exports/carried-files.ts, which writes what an export carries.',
    }));
}

/** Returns faults; only one if the file cannot be read. */
function readable(page: string, prove: () => ProofFault[]): ProofFault[] {
  try {
    return prove();
  } catch (error) {
    return [
      {
        page,
        found: `a file that cannot be read (${reasonOf(error)})`,
        expected: 'the official text of the document',
        remedy: REMEDY,
      },
    ];
  }
}

/** Compares blocks with lines of the source. A heading of several lines may be on one. */
function compareLines(page: string, blocks: readonly TakenBlock[], lines: readonly string[]): ProofFault[] {
  const known = new Set(lines);
  const inLines = blocks.map(({ name, text }) => ({
    page,
    id: name,
    part: 'text' as const,
    text: name !== undefined || text.includes('\n') || known.has(text) ? text : linesAsOne(text, lines),
  }));
  return compareWithSource(lines, inLines, page, REMEDY);
}

/** Returns the lines of the source that make up a text if spaces join them; the text itself if none do. */
function linesAsOne(text: string, lines: readonly string[]): string {
  for (const [at, line] of lines.entries()) {
    if (!text.startsWith(`${line} `)) continue;
    for (let end = at + 2; end <= lines.length; end += 1) {
      const joined = lines.slice(at, end);
      const length = joined.reduce((sum, one) => sum + one.length + 1, -1);
      if (length > text.length) break;
      if (joined.join(' ') === text) return joined.join('\n');
    }
  }
  return text;
}
