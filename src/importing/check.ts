/** Checks the files of an import as a build and `npm run validate` do, with the same functions. */
import { checkCharacters } from '../core/checks/characters.ts';
import { compile } from '../core/compile/compile.ts';
import { expressionOf } from '../core/expression.ts';
import { type Fault, isSamePlace, stopsTheBuild } from '../core/faults/fault.ts';
import { type ContentFiles, type DocumentFiles, noContent } from '../core/files/content-files.ts';
import { ADDRESS_FILE, LOCK_FILE } from '../core/files/file-names.ts';
import { readDocumentFields } from '../core/files/gaps.ts';
import { readSourceLines } from '../core/files/source-text.ts';
import type { TextFile } from '../core/files/text-file.ts';
import { formatLockFile } from '../core/ids/lock-file.ts';
import { acceptProposal, proposeIds } from '../core/proposal/proposal.ts';
import { readDocument } from '../core/proposal/read-document.ts';
import { sha256 } from '../core/sha256.ts';

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
 */
export function faultsOfBuild(
  files: ReadonlyMap<string, string>,
  pictures: readonly string[],
  lock: string | undefined,
): BuildFaults {
  const texts = new Map(
    [...files].map(([file, text]): [string, TextFile] => [file, { file, text, hash: sha256(text) }]),
  );
  const [yaml, source] = [texts.get('document.yaml'), texts.get('source.txt')];
  if (yaml === undefined || source === undefined) throw new Error('An import always has document.yaml and source.txt.');
  const { entry, faults } = readDocumentFields(yaml);
  if (entry === undefined) return { characters: [], others: faults };
  const lockText = files.get(LOCK_FILE) ?? lock;
  const document: DocumentFiles = {
    ...entry,
    // To find the references takes most of the time, and only those that an editor has named can have faults.
    data: { ...entry.data, references: entry.data.references && entry.data.unlinked.length > 0 },
    ...expressionOf('document'),
    source,
    lines: readSourceLines(source.text),
    lock: lockText === undefined ? undefined : { file: LOCK_FILE, text: lockText, hash: '' },
    lockFile: LOCK_FILE,
    register: undefined,
    texts: [yaml, source],
    sectionFiles: new Map(
      [...texts].flatMap(([name, file]) => (name.endsWith('.mdx') ? [[name.slice(0, -'.mdx'.length), file]] : [])),
    ),
    pictures: new Map(pictures.map((name) => [name, { path: name, file: name, width: 1, height: 1 }])),
    former: [],
  };
  const content = withDocument(accepted(document));
  const characters = checkCharacters(content).filter((fault) => stopsTheBuild([fault]));
  const others = compile(content).faults.filter(
    (fault) =>
      files.has(fault.file) && stopsTheBuild([fault]) && !characters.some((known) => isSamePlace(known, fault)),
  );
  return { characters, others };
}

/** The document with the ids that its paragraphs will have; as a draft, which needs none, if an editor has to decide. */
function accepted(document: DocumentFiles): DocumentFiles {
  const { ids, text, former } = readDocument(document, []);
  const proposal = proposeIds(ids, text.sections, former);
  if (proposal.alignment.questions.length > 0) return { ...document, data: { ...document.data, draft: true } };
  const lock = { file: LOCK_FILE, text: formatLockFile(acceptProposal(proposal, document.data.received)), hash: '' };
  return { ...document, lock };
}

const withDocument = (document: DocumentFiles): ContentFiles => ({
  ...noContent(ADDRESS_FILE, []),
  documents: [document],
  documentIds: [document.id],
});
