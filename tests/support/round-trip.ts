/** Takes a document away as Markdown and imports it again as a new one, as an editor does. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { proposeAcceptance } from '../../src/core/acceptance/acceptance.ts';
import { compile } from '../../src/core/compile/compile.ts';
import { formatFaults, stopsTheBuild } from '../../src/core/faults/fault.ts';
import { readContentFiles } from '../../src/core/files/read.ts';
import type { Document, Publication, Term } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import './charter-model.ts';

// Not before the environment says which content is meant.
const { exportMarkdown } = await import('../../src/exports/document-markdown.ts');

const SITE = new URL('https://papers.example/');
const STRUCTURE = 'tests/fixtures/structure/content';
const NO_DECISIONS = { same: [], new: [], withdraw: [], merge: [], moved: [], gone: [] };

/** A document in Markdown. */
export const markdownOf = (document: Document, terms: readonly Term[]): string => exportMarkdown(document, terms, SITE);

/**
 * The publication of a content folder.
 *
 * @throws Error if something is wrong with it
 */
export function publicationIn(folder: string): Publication {
  const { publication, faults } = compile(readContentFiles(folder, process.cwd()));
  if (publication === undefined || stopsTheBuild(faults)) throw new Error(formatFaults(faults));
  return publication;
}

/** What is compared: every block's kind, text, label and id, and the headings of sections. */
export const blocksOf = ({ sections }: Document): string[] =>
  sections.flatMap((section) => [
    `section ${section.slug}: ${(section.heading ?? '').replaceAll('\n', ' ')}`,
    ...allBlocks(section).map(({ kind, label, id, text }) => `${kind} ${label ?? ''} ${id ?? ''}: ${text}`),
  ]);

/**
 * Imports an export of a document into an empty publication, fills in what its report asks for, and accepts its ids.
 *
 * @param markdown the export
 * @param pictures folder with the pictures of the document
 * @returns the document that comes of it, and what the report said
 * @throws Error if it is not accepted
 */
export async function roundTrip(document: Document, markdown: string, pictures: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'glossator-trip-'));
  try {
    const taken = path.join(root, 'taken');
    cpSync(pictures, path.join(taken, 'images'), { recursive: true });
    const bytes = Buffer.from(markdown);
    const imported = await importOriginal(inputOf(bytes, 'document.md', taken).original, {
      language: document.language,
      today: '2026-11-26',
    });
    const content = path.join(root, 'content');
    const folder = path.join(content, 'documents', document.id);
    mkdirSync(folder, { recursive: true });
    mkdirSync(path.join(content, 'terms'));
    for (const name of ['about.mdx', 'logo.svg']) cpSync(path.join(STRUCTURE, name), path.join(content, name));
    const site = parseDocument(readFileSync(path.join(STRUCTURE, 'site.yaml'), 'utf8'));
    site.delete('featured');
    writeFileSync(path.join(content, 'site.yaml'), site.toString());
    for (const [name, text] of imported.files) writeFileSync(path.join(folder, name), text);
    for (const { name, bytes: picture } of imported.pictures) writeFileSync(path.join(folder, name), picture);
    const yaml = imported.files.get('document.yaml') ?? '';
    writeFileSync(path.join(folder, 'document.yaml'), filledIn(yaml, document));
    const { faults, files } = proposeAcceptance(readContentFiles(content, '/'), NO_DECISIONS, '2026-11-26');
    if (stopsTheBuild(faults)) throw new Error(formatFaults(faults));
    for (const [name, text] of files) writeFileSync(path.join('/', name), text);
    const [again] = publicationIn(content).documents;
    if (again === undefined) throw new Error(`Nothing came of ${document.id}.`);
    return { document: again, remarks: imported.remarks.map(({ kind, message }) => `${kind}: ${message}`) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** `document.yaml` with what an editor fills in; the official numbers that skip are meant so. */
function filledIn(yaml: string, { kind, publisher, published, url }: Document): string {
  const facts = parseDocument(yaml.replaceAll(/ # to be filled in: .*$/gm, '').replaceAll(/^# (?=outOf|  )/gm, ''));
  for (const [name, value] of Object.entries({ kind, publisher, url, summary: 'To be written.' }))
    facts.set(name, value);
  facts.delete('published');
  return `${facts.toString({ lineWidth: 0, singleQuote: true })}published: '${published}'\n`.replace(
    /^received: (?!')(.*)$/m,
    "received: '$1'",
  );
}
