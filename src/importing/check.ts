/** Checks the files of an import as a build and `npm run validate` do, with the same functions. */
import { checkCharacters } from '../core/checks/characters.ts';
import { checkCorrections } from '../core/checks/corrections.ts';
import { compile } from '../core/compile/compile.ts';
import { compileDocument } from '../core/compile/compile-document.ts';
import type { DocumentContext } from '../core/compile/context.ts';
import { expressionOf } from '../core/expression.ts';
import { type Fault, formatFault, isSamePlace, stopsTheBuild } from '../core/faults/fault.ts';
import { checkLengths, LIMITS, tooMuch } from '../core/faults/limits.ts';
import { type ContentFiles, type DocumentFiles, noContent } from '../core/files/content-files.ts';
import { ADDRESS_FILE, LOCK_FILE, PASSAGES_FILE } from '../core/files/file-names.ts';
import { readDocumentFields } from '../core/files/gaps.ts';
import { readPassages } from '../core/files/read-document.ts';
import { readSourceLines } from '../core/files/source-text.ts';
import type { TextFile } from '../core/files/text-file.ts';
import { formatLockFile } from '../core/ids/lock-file.ts';
import type { Document } from '../core/model.ts';
import { acceptProposal, proposeIds } from '../core/proposal/proposal.ts';
import { readDocument } from '../core/proposal/read-document.ts';
import { flatten } from '../core/reading-order.ts';
import { sha256 } from '../core/sha256.ts';
import type { ReadBlock } from '../core/text/read-block.ts';
import { readSections } from '../core/text/sections.ts';

/** The faults of an import at which a build would stop. */
export interface BuildFaults {
  /** Characters that the original has, and that no text may hold. */
  readonly characters: readonly Fault[];
  /** All others: they are faults of what the import made. */
  readonly others: readonly Fault[];
}

/**
 * Returns the faults at which a build would stop, but for empty fields and for ids that are not accepted yet: these are
 * the editor's.
 *
 * @param files the texts of the document's files by their names
 * @param pictures the names of its pictures, which their reader has checked
 * @param lock the lock file of the document, if it exists already
 * @param termIds the terms that its sections may mark
 */
export function faultsOfBuild(
  files: ReadonlyMap<string, string>,
  pictures: readonly string[],
  lock: string | undefined,
  termIds: readonly string[] = [],
): BuildFaults {
  const { document, faults } = documentIn(files, pictures, files.get(LOCK_FILE) ?? lock);
  if (document === undefined) return { characters: [], others: faults };
  const content = { ...withDocument(accepted(document)), termIds };
  const characters = charactersIn(content);
  const others = compile(content).faults.filter(
    (fault) =>
      files.has(fault.file) && stopsTheBuild([fault]) && !characters.some((known) => isSamePlace(known, fault)),
  );
  return { characters, others };
}

/**
 * Returns what is wrong with the text of a document that somebody has made: with its files, their sizes, their elements and
 * their ids, and where they differ from `source.txt`. Of pictures, terms and sources, which are elsewhere, it says nothing.
 *
 * @param files the texts of the document's files by their names
 */
export function faultsOfText(files: ReadonlyMap<string, string>): Fault[] {
  const lengths = [...files].flatMap(([file, text]) => {
    const limit = file === LOCK_FILE ? LIMITS.lockFile : LIMITS.file;
    if (text.length > limit.most) return [{ file, message: tooMuch(limit, text.length, 'Part what it holds.') }];
    return file === LOCK_FILE ? [] : (checkLengths(text, file) ?? []);
  });
  if (lengths.length > 0) return lengths;
  const { document, faults } = documentIn(files, [], files.get(LOCK_FILE));
  if (document === undefined) return [...faults];
  const shown = readSections(document).sections.flatMap(({ blocks }) => picturesIn(blocks));
  const { text, idFaults } = readDocument({ ...document, pictures: picturesNamed(shown) }, []);
  return [...faults, ...charactersIn(withDocument(document)), ...text.faults, ...idFaults].filter((fault) =>
    stopsTheBuild([fault]),
  );
}

/** Makes the model of a document that was imported without a fault: with the ids that its paragraphs will have. */
export function modelOf(files: ReadonlyMap<string, string>, pictures: readonly string[]): Document {
  const { document, faults } = documentIn(files, pictures, files.get(LOCK_FILE));
  if (document === undefined) throw new Error(faults.map(formatFault).join('\n'));
  return compileDocument(accepted(document), WITHOUT_PUBLICATION).document;
}

/** What a document is compiled with that is in no publication yet. */
const WITHOUT_PUBLICATION: DocumentContext = {
  published: [],
  formsOf: () => new Map(),
  termIds: new Set(),
  leftOut: new Set(),
  without: [],
  ownLanguage: 'en',
  isOneOfMany: false,
  publishers: undefined,
  sources: undefined,
};

/** Whether the list of changes of a document quotes words that its files do not have, such as those of its register. */
export function quotesOthers(files: ReadonlyMap<string, string>): boolean {
  const { document } = documentIn(files, [], undefined);
  return document !== undefined && checkCorrections(withDocument(document), []).length > 0;
}

const charactersIn = (content: ContentFiles): Fault[] =>
  checkCharacters(content).filter((fault) => stopsTheBuild([fault]));

/** The files as they are read from a folder; only what is wrong with `document.yaml` if that cannot be read. */
function documentIn(
  files: ReadonlyMap<string, string>,
  pictures: readonly string[],
  lockText: string | undefined,
): { document?: DocumentFiles; faults: readonly Fault[] } {
  const texts = new Map(
    [...files].map(([file, text]): [string, TextFile] => [file, { file, text, hash: sha256(text) }]),
  );
  const [yaml, source] = [texts.get('document.yaml'), texts.get('source.txt')];
  if (yaml === undefined || source === undefined) throw new Error('It has no document.yaml, or no source.txt.');
  const { entry, faults: ofFields } = readDocumentFields(yaml);
  const file = texts.get(PASSAGES_FILE);
  const passages = file && readPassages(file);
  const faults = [...ofFields, ...(passages?.faults ?? [])];
  if (entry === undefined) return { faults };
  const document: DocumentFiles = {
    ...entry,
    // Only a version in another language says how binding it is.
    ...expressionOf(entry.data.authority === undefined ? 'document' : `document/@${entry.data.language}`),
    source,
    lines: readSourceLines(source.text),
    lock: lockText === undefined ? undefined : { file: LOCK_FILE, text: lockText, hash: '' },
    lockFile: LOCK_FILE,
    register: undefined,
    passages: passages?.entry,
    pairs: undefined,
    texts: [yaml, source, ...(file === undefined ? [] : [file])],
    sectionFiles: new Map(
      [...texts].flatMap(([name, file]) => (name.endsWith('.mdx') ? [[name.slice(0, -'.mdx'.length), file]] : [])),
    ),
    pictures: picturesNamed(pictures),
    former: [],
  };
  return { document, faults };
}

/** Returns the names of the pictures that blocks show. */
export const picturesIn = (blocks: readonly ReadBlock[]): string[] =>
  flatten(blocks).flatMap(({ image }) => image?.file ?? []);

const picturesNamed = (names: readonly string[]): DocumentFiles['pictures'] =>
  new Map(names.map((name) => [name, { path: name, file: name, width: 1, height: 1 }]));

/** The document with the ids that its paragraphs will have; as a draft, which needs none, if an editor has to decide. */
function accepted(document: DocumentFiles): DocumentFiles {
  const { ids, idFaults, text, former } = readDocument(document, []);
  const proposal = proposeIds(ids, text.sections, former);
  // A section that is gone has to lead to another one before its ids can be read.
  if (idFaults.length > 0 || proposal.alignment.questions.length > 0)
    return { ...document, data: { ...document.data, draft: true } };
  const lock = { file: LOCK_FILE, text: formatLockFile(acceptProposal(proposal, document.data.received)), hash: '' };
  return { ...document, lock };
}

const withDocument = (document: DocumentFiles): ContentFiles => ({
  ...noContent(ADDRESS_FILE, []),
  documents: [document],
  documentIds: [document.id],
});
