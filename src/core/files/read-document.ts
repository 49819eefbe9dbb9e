/** Reads the folder of a document. */
import { SITE_PAGES } from '../addresses/reserved-names.ts';
import { documentSchema } from '../schemas/document.ts';
import { registerSchema } from '../schemas/register.ts';
import type { DocumentFiles, WithdrawnFiles } from './content-files.ts';
import { yamlReader } from './field-readers.ts';
import { LOCK_FILE, REGISTER_FILE } from './file-names.ts';
import { mdxFiles } from './folder.ts';
import type { FolderReader } from './folder-reader.ts';
import { nameFault } from './name-fault.ts';
import { type Picture, PICTURE } from './pictures.ts';
import { readSectionFile } from './section-file.ts';
import { readSourceLines } from './source-text.ts';
import { readLockedFile, type TextFile } from './text-file.ts';

const readFields = yamlReader(documentSchema);
const readRegister = yamlReader(registerSchema);

/** A document's folder after it was read; empty if the document has to be left out because of faults. */
export interface ReadDocumentFolder {
  readonly document?: DocumentFiles;
  readonly withdrawn?: WithdrawnFiles;
}

/** Reads the folder of a document, and adds its faults to the reader. */
export function readDocumentFolder(id: string, reader: FolderReader): ReadDocumentFolder {
  const folder = `documents/${id}`;
  const misnamed = nameFault(id, `a document named "${id}"`, SITE_PAGES);
  if (misnamed !== undefined) reader.faults.push({ file: reader.shown(folder), message: misnamed });
  const optional = (name: string, readAs?: typeof readLockedFile) => reader.readIfThere(`${folder}/${name}`, readAs);
  const documentFile = optional('document.yaml');
  const draft = misnamed ? undefined : ([`${id}/`, reader.shown(folder)] as const);
  const entry = reader.readFields(id, documentFile, readFields, draft);
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
  const sectionFiles = readSectionFiles(folder, reader);
  const pictures = readPictures(folder, reader);
  const texts = [documentFile, source, registerFile].filter((file) => file !== undefined);
  if (entry === undefined || source === undefined || misnamed !== undefined) {
    // The sections can still be checked by themselves.
    reader.unsoundTexts.push(...texts, ...sectionFiles.values());
    reader.faults.push(...[...sectionFiles.values()].flatMap((file) => readSectionFile(file).faults));
    return {};
  }
  const lines = readSourceLines(source.text);
  return { document: { ...entry, source, lines, ...readLock(), register, texts, sectionFiles, pictures } };
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
