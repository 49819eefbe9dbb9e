/**
 * Takes the files of its document that an export of this engine carries in itself. They are somebody's files like any
 * other: they have to pass the checks of content, and the export has to show the same text and the same facts.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { formatFault } from '../core/faults/fault.ts';
import { LOCK_FILE, PASSAGES_FILE } from '../core/files/file-names.ts';
import { carriedIn } from '../proof/downloads/carried.ts';
import { type CarryingFile, proveShown } from '../proof/downloads/downloads.ts';
import type { TakenFile } from '../proof/downloads/reading.ts';
import { promisedDocument } from '../proof/promised-document.ts';
import { faultsOfText } from './check.ts';
import { withoutFormer } from './others.ts';
import { leadsOutOf } from './within.ts';

/** What a file carries. */
export interface Carried {
  /** The texts of the document's files by their names. */
  readonly files: ReadonlyMap<string, string>;
  /** Returns a picture of the text by its name; `undefined` if it did not come with the file. */
  readonly pictureOf: (name: string) => Uint8Array | undefined;
}

/** What a file carries, if that may be taken; and what to tell the editor if not. */
interface TakenOrNot {
  readonly carried?: Carried;
  readonly changes: readonly string[];
}

/** The names that carried files may have. */
const NAMES = new RegExp(
  `^(?:${['document.yaml', 'source.txt', LOCK_FILE, PASSAGES_FILE].map((name) => RegExp.escape(name)).join('|')}|[a-z0-9-]+\\.mdx)$`,
);

/**
 * Returns what a file carries, if it may be taken. If not, the file is read as any such file, and the editor is told why.
 *
 * @param kind the file that this would be as an export
 * @param texts the texts of its parts by name, or its text if it is no archive
 * @param pictureOf returns a picture that came with the file, by its name
 */
export function takeCarried(
  kind: CarryingFile,
  texts: ReadonlyMap<string, string> | string,
  pictureOf: Carried['pictureOf'],
): TakenOrNot {
  const file = typeof texts === 'string' ? { parts: [], textOf: () => texts } : partsOf(texts);
  let files: ReadonlyMap<string, string> | undefined;
  let why: string | undefined;
  try {
    const carried = carriedIn(file);
    files = carried && withoutFormer(carried);
    why = files && whyNotTaken(kind, file, files);
  } catch (error) {
    // What is not well-formed, or lacks a file, is no export of ours.
    why = error instanceof Error ? error.message : String(error);
  }
  if (why !== undefined)
    return {
      changes: [
        `it carries the files of its document, but they were not taken. ${why} So it was read as any such file. If you did not edit it, ask where it comes from`,
      ],
    };
  return files === undefined ? { changes: [] } : { carried: { files, pictureOf }, changes: [] };
}

function partsOf(texts: ReadonlyMap<string, string>): TakenFile {
  const textOf = (part = '') => {
    const text = texts.get(part);
    if (text === undefined) throw new Error(`It has no file ${part}.`);
    return text;
  };
  return { parts: [...texts.keys()], textOf };
}

function whyNotTaken(kind: CarryingFile, file: TakenFile, files: ReadonlyMap<string, string>): string | undefined {
  const misnamed = [...files.keys()].find((name) => !NAMES.test(name));
  if (misnamed !== undefined) return `Found a file named "${misnamed}", expected files of a document.`;
  const [fault] = faultsOfText(files);
  if (fault !== undefined) return formatFault(fault);
  const document = promisedDocument('', (name) => files.get(name) ?? '', files.has(PASSAGES_FILE));
  const [other] = proveShown(kind, file, document);
  return other && `Found ${other.found}, expected ${other.expected}.`;
}

/** Returns a picture that is beside a file: in the folder of its own that the site has, or in the same one. */
export const pictureBeside =
  (folder: string | undefined): Carried['pictureOf'] =>
  (name) => {
    if (folder === undefined) return undefined;
    const file = [path.join(folder, 'images', name), path.join(folder, name)].find(
      (one) => !leadsOutOf(folder, one) && statSync(one, { throwIfNoEntry: false })?.isFile() === true,
    );
    return file === undefined ? undefined : readFileSync(file);
  };

/** Returns a picture of a book by its name, or of a Word file by the name of its drawing. */
export function pictureWithin(
  texts: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Uint8Array>,
): Carried['pictureOf'] {
  const parts = new Map(
    [...(texts.get('word/_rels/document.xml.rels') ?? '').matchAll(/<Relationship\s[^<>]*>/g)].map(([tag]) => [
      /\sId="([^"]+)"/.exec(tag)?.[1],
      /\sTarget="([^"]+)"/.exec(tag)?.[1],
    ]),
  );
  // Each drawing is looked for by itself: many that do not end would else be gone through once for each.
  const drawings = (texts.get('word/document.xml') ?? '').split(/(?=<wp:docPr\s)/).flatMap((part) => {
    const [, name] = /^<wp:docPr\s[^>]*\bname="([^"]+)"/.exec(part) ?? [];
    const end = part.search(/<\/wp:(?:inline|anchor)>/);
    if (name === undefined || end === -1) return [];
    // An SVG has a picture in pixels before it, for programs that draw no SVG.
    const [, id] = [...part.slice(0, end).matchAll(/\br:embed="([^"]+)"/g)].at(-1) ?? [];
    return [[name, `word/${parts.get(id)}`] as const];
  });
  const named = new Map(drawings);
  return (name) => pictures.get(named.get(name) ?? `OEBPS/images/${name}`);
}
