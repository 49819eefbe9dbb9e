/** Exports a document as Markdown, as Akoma Ntoso, for Word or as a book, and imports it again as a new one, as an editor does. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Words } from '../../src/core/block.ts';
import type { Document, Term } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { inputOf } from '../../src/importing/input.ts';
import { importDocument } from './imported-document.ts';
import './charter-model.ts';

// Imported late, since the environment must first say which content to read.
const { exportAkomaNtoso } = await import('../../src/exports/akoma-ntoso/document.ts');
const { exportMarkdown } = await import('../../src/exports/document-markdown.ts');
const { exportEpub } = await import('../../src/exports/epub/epub.ts');

const SITE = new URL('https://papers.example/');

/** Exports a document as Markdown. */
export const markdownOf = (document: Document, terms: readonly Term[]): string => exportMarkdown(document, terms, SITE);

/** Exports a document as Akoma Ntoso. */
export const akomaNtosoOf = (document: Document, terms: readonly Term[]): string =>
  exportAkomaNtoso(document, terms, SITE);

/** Exports a document as a book. */
export const bookOf = (document: Document, terms: readonly Term[]): Promise<Uint8Array> =>
  exportEpub(document, terms, SITE);

/** Returns what is compared: the kind, text, label and id of every block, and the headings of sections. */
export const blocksOf = ({ sections }: Document): string[] =>
  sections.flatMap((section) => [
    `section ${section.slug}: ${(section.heading ?? '').replaceAll('\n', ' ')}`,
    ...allBlocks(section).map(({ kind, label, id, text }) => `${kind} ${label ?? ''} ${id ?? ''}: ${text}`),
  ]);

/** Returns what a book keeps besides: the lines of headings, the groups, numbers beside words, and the marks on words. */
export const formsOf = ({ heading: title, sections }: Document): unknown[] => [
  title,
  ...sections.map((section) => [
    section.groups.map((group) => group.heading),
    section.heading,
    allBlocks(section).map((block) => ['marker' in block ? block.marker : undefined, plainly(block.words)]),
  ]),
];

/** Words without the marks that we put on them, and adjacent words as one. */
function plainly(words: readonly Words[]): unknown[] {
  const out: unknown[] = [];
  const add = (list: readonly Words[]): void => {
    for (const part of list) {
      const last = out.at(-1);
      if (typeof part === 'string')
        if (typeof last === 'string') out[out.length - 1] = last + part;
        else out.push(part);
      else if (part.kind === 'term' || part.kind === 'reference') add(part.words);
      else if ('words' in part) out.push({ ...part, words: plainly(part.words) });
      else out.push(part);
    }
  };
  add(words);
  return out;
}

/**
 * Imports an export of a document into an empty publication, fills in what its report asks for, and accepts its ids.
 *
 * @param exported the export
 * @param pictures folder with the pictures of the document
 * @param file the name of the file, which says what format it is
 * @returns the new document, and the remarks of the report
 * @throws Error if the document is not accepted
 */
export async function roundTrip(
  document: Document,
  exported: string | Uint8Array,
  pictures: string,
  file = typeof exported === 'string' ? 'document.md' : 'document.docx',
) {
  const taken = mkdtempSync(path.join(tmpdir(), 'glossator-trip-'));
  try {
    cpSync(pictures, path.join(taken, 'images'), { recursive: true });
    const { id, language, kind, publisher, published, url } = document;
    const { document: again, imported } = await importDocument(inputOf(Buffer.from(exported), file, taken).original, {
      id,
      language,
      fields: { kind, publisher, published, url },
    });
    return { document: again, remarks: imported.remarks.map(({ kind: about, message }) => `${about}: ${message}`) };
  } finally {
    rmSync(taken, { recursive: true });
  }
}
