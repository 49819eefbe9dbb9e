/** Proves that the files that readers take away have the official text: every line, in order, under its id. */
import { compareWithSource } from '../compare.ts';
import type { PromisedDocument } from '../content.ts';
import type { ProofFault } from '../fault.ts';
import { reasonOf } from '../json-files.ts';
import { quoted } from '../visible.ts';
import { readAkomaNtoso } from './akoma-ntoso.ts';
import { readDocumentJson } from './document-json.ts';
import { readBook } from './epub.ts';
import { readMarkdown, readPassageMarkdown } from './markdown.ts';
import type { ReadTaken, TakenBlock } from './reading.ts';
import { readText } from './text.ts';
import { bookmarkOf, readWord } from './word.ts';

/** A file with the text of a document. */
interface Download {
  readonly read: ReadTaken;
  /** Returns the name under which the file has the block with an id; without it, the file names no blocks. */
  readonly nameOf?: (id: string) => string;
}

const byId = (id: string) => id;

/** The files with the text of a document, by their names below its address. */
const DOWNLOADS: Readonly<Record<string, Download>> = {
  'source.txt': { read: readText },
  'document.txt': { read: readText },
  'document.md': { read: readMarkdown, nameOf: byId },
  'document.json': { read: readDocumentJson, nameOf: byId },
  'document.epub': { read: readBook, nameOf: byId },
  'document.docx': { read: readWord, nameOf: bookmarkOf },
  'document.akn.xml': { read: readAkomaNtoso, nameOf: byId },
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
      return files.has(page) ? proveFile(page, read(page), download, document) : [];
    }),
    ...document.paragraphs.flatMap(({ id, text }) => {
      const page = `${document.id}/p/${id}/passage.md`;
      return text === undefined || !files.has(page)
        ? []
        : prove(page, read(page), readPassageMarkdown, text.split('\n'));
    }),
  ]);
}

function proveFile(
  page: string,
  file: Uint8Array,
  { read, nameOf }: Download,
  { lines, paragraphs }: PromisedDocument,
): ProofFault[] {
  return prove(page, file, read, lines, (blocks) => {
    if (nameOf === undefined) return [];
    const named = new Map(blocks.toReversed().map(({ name, text }) => [name, text]));
    return paragraphs.flatMap(({ id, text }) => {
      const found = named.get(nameOf(id));
      if (text === undefined || found === text) return [];
      return [
        {
          page,
          found: `under the published id ${id} ${found === undefined ? 'nothing' : quoted(found)}`,
          expected: `${quoted(text)}, as paragraphs.lock.json promises`,
          remedy: REMEDY,
        },
      ];
    });
  });
}

/** Compares a file with lines of the source. A heading of several lines may be on one. */
function prove(
  page: string,
  file: Uint8Array,
  read: ReadTaken,
  lines: readonly string[],
  further: (blocks: readonly TakenBlock[]) => ProofFault[] = () => [],
): ProofFault[] {
  try {
    const blocks = read(file);
    const known = new Set(lines);
    const inLines = blocks.map(({ name, text }) => ({
      page,
      id: name,
      part: 'text' as const,
      text: name !== undefined || text.includes('\n') || known.has(text) ? text : linesAsOne(text, lines),
    }));
    return [...compareWithSource(lines, inLines, page, REMEDY), ...further(blocks)];
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
