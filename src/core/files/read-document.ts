/** Reads the folder of a document. */
import { SITE_PAGES } from '../addresses/reserved-names.ts';
import { EDITION_FOLDER, expressionOf, VERSION_FOLDER } from '../expression.ts';
import { importSchema } from '../schemas/import.ts';
import { pairsSchema } from '../schemas/pairs.ts';
import { passagesSchema } from '../schemas/passages.ts';
import { registerSchema } from '../schemas/register.ts';
import type { DocumentFiles, WithdrawnFiles } from './content-files.ts';
import { yamlReader } from './field-readers.ts';
import { IMPORT_FILE, LOCK_FILE, PAIRS_FILE, PASSAGES_FILE, REGISTER_FILE } from './file-names.ts';
import { mdxFiles } from './folder.ts';
import type { FolderReader } from './folder-reader.ts';
import { readDocumentFields, readEditionFields } from './gaps.ts';
import { nameFault } from './name-fault.ts';
import { type Picture, PICTURE } from './pictures.ts';
import { readSectionFile } from './section-file.ts';
import { readSourceLines } from './source-text.ts';
import { readLockedFile, type TextFile } from './text-file.ts';

const readRegister = yamlReader(registerSchema);
const readImport = yamlReader(importSchema);
const readPairs = yamlReader(pairsSchema);

/** Reads what the publisher's own file says of single passages. */
export const readPassages = yamlReader(passagesSchema);

/** A folder of a document or a version after it was read, without its text if that has to be left out because of faults. */
export interface ReadDocumentFolder {
  readonly id: string;
  readonly document?: DocumentFiles;
  readonly withdrawn?: WithdrawnFiles;
}

/**
 * Reads the folder of a document with its former editions, and those of its versions in other languages with theirs, and adds
 * their faults to the reader.
 */
export function readDocumentFolder(id: string, reader: FolderReader): ReadDocumentFolder[] {
  const misnamed = nameFault(id, `a document named "${id}"`, SITE_PAGES);
  if (misnamed !== undefined) reader.faults.push({ file: reader.shown(`documents/${id}`), message: misnamed });
  const versions = namesBelow(id, reader).filter((name) => VERSION_FOLDER.test(name));
  return [
    readWithEditions(id, misnamed !== undefined, reader),
    ...versions.map((name) => readWithEditions(`${id}/${name}`, misnamed !== undefined, reader)),
  ];
}

const namesBelow = (id: string, { content }: FolderReader): readonly string[] =>
  content.folders.get(`documents/${id}`)?.folders.filter((name) => name.startsWith('@')) ?? [];

function readWithEditions(id: string, isMisnamed: boolean, reader: FolderReader): ReadDocumentFolder {
  const read = readOneFolder(id, isMisnamed, reader);
  const former = readEditions(id, reader);
  return read.document === undefined ? { id, ...read } : { id, document: { ...read.document, former } };
}

/** Reads the folders of former editions, from the oldest. */
function readEditions(id: string, reader: FolderReader): DocumentFiles[] {
  const isVersion = expressionOf(id).version !== undefined;
  const names = namesBelow(id, reader).filter((name) => isVersion || !VERSION_FOLDER.test(name));
  return names.flatMap((name) => {
    const isDated = EDITION_FOLDER.test(name);
    if (!isDated)
      reader.faults.push({
        file: reader.shown(`documents/${id}/${name}`),
        message: isVersion
          ? `Found a folder named "${name}" in that of a version, expected only dates of former editions, such as @2016-11-07. Versions in other languages stand beside each other in the folder of the document. Move it or remove it.`
          : `Found a folder named "${name}", expected the date of a former edition, such as @2016-11-07, or the language of a version, such as @fr. Rename it or remove it.`,
      });
    return readOneFolder(`${id}/${name}`, !isDated, reader).document ?? [];
  });
}

function readOneFolder(id: string, isMisnamed: boolean, reader: FolderReader): Omit<ReadDocumentFolder, 'id'> {
  const expression = expressionOf(id);
  const folder = `documents/${id}`;
  const optional = (name: string, readAs?: typeof readLockedFile) => reader.readIfThere(`${folder}/${name}`, readAs);
  const documentFile = optional('document.yaml');
  const draft = isMisnamed ? undefined : ([`${id}/`, reader.shown(folder)] as const);
  const hasEditions = reader.content.folders.get(folder)?.folders.some((name) => name.startsWith('@')) === true;
  const entry = reader.readFields(
    id,
    documentFile,
    hasEditions || expression.edition !== undefined ? readEditionFields : readDocumentFields,
    draft,
  );
  const readLock = () => ({
    lock: optional(LOCK_FILE, readLockedFile),
    lockFile: reader.shown(`${folder}/${LOCK_FILE}`),
  });
  if (entry?.data.withdrawn !== undefined) {
    if (documentFile !== undefined) reader.ownTexts.push(documentFile);
    return { withdrawn: { ...entry, ...readLock() } };
  }
  checkMissing(folder, reader);
  const source = optional('source.txt');
  const registerFile = optional(REGISTER_FILE);
  const register = reader.readFields(id, registerFile, readRegister);
  const passagesFile = optional(PASSAGES_FILE);
  const passages = reader.readFields(id, passagesFile, readPassages);
  const pairsFile = optional(PAIRS_FILE);
  const pairs = reader.readFields(id, pairsFile, readPairs);
  // It is for the next import only, but its faults are found now.
  reader.readFields(id, optional(IMPORT_FILE), readImport);
  const sectionFiles = readSectionFiles(folder, reader);
  const pictures = readPictures(folder, reader);
  const texts = [documentFile, source, registerFile, passagesFile, pairsFile].filter((file) => file !== undefined);
  if (entry === undefined || source === undefined || isMisnamed) {
    // The sections can still be checked by themselves.
    reader.unsoundTexts.push(...texts, ...sectionFiles.values());
    reader.faults.push(...[...sectionFiles.values()].flatMap((file) => readSectionFile(file).faults));
    return {};
  }
  const lines = readSourceLines(source.text);
  const files = { register, passages, pairs, texts, sectionFiles, pictures, former: [] };
  return { document: { ...entry, ...expression, source, lines, ...readLock(), ...files } };
}

function checkMissing(folder: string, { has, faults, shown }: FolderReader): void {
  const missing = ['document.yaml', 'source.txt'].filter((name) => !has(`${folder}/${name}`));
  if (missing.length === 0) return;
  const message = `Found no ${missing.join(' and no ')}, expected both document.yaml and source.txt beside the sections. Add what is missing, or remove the folder.`;
  faults.push({ file: shown(folder), message });
}

function readSectionFiles(folder: string, { content, read }: FolderReader): ReadonlyMap<string, TextFile> {
  return new Map(
    mdxFiles(content, folder).flatMap((name): [string, TextFile][] => {
      const file = read(`${folder}/${name}.mdx`);
      return file === undefined ? [] : [[name, file]];
    }),
  );
}

function readPictures(
  folder: string,
  { content, readPicture }: FolderReader,
): ReadonlyMap<string, Picture | undefined> {
  const names = (content.folders.get(folder)?.files ?? []).filter((name) => PICTURE.test(name));
  return new Map(names.map((name) => [name, readPicture(`${folder}/${name}`)]));
}
