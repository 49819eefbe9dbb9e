/** Reads single files of a content folder, and collects what it learns on the way. All paths are below that folder. */
import path from 'node:path';
import type { Fault } from '../faults/fault.ts';
import { sha256 } from '../sha256.ts';
import { type ContentFolder, listFolder, whatIsMissing } from './folder.ts';
import { type Picture, readPicture } from './pictures.ts';
import { readTextFile, type TextFile } from './text-file.ts';

/** What was read of a file's fields. */
interface ReadFields<Entry> {
  readonly entry: Entry | undefined;
  readonly isDraft: boolean;
  readonly faults: readonly Fault[];
}

/** The address of a document or term, and the path of its folder or file as faults show it. */
type Draft = readonly [address: string, place: string];

/** Reads a content folder. Its lists grow as it reads. */
export interface FolderReader {
  readonly content: ContentFolder;
  readonly faults: Fault[];
  /** The drafts, by address, each with the path of its folder or file. */
  readonly drafts: Map<string, string>;
  /** Text files that belong to no document. */
  readonly ownTexts: TextFile[];
  /** Text files of documents that are left out because of faults. */
  readonly unsoundTexts: TextFile[];
  /** Returns a path in the form that faults show. */
  readonly shown: (file: string) => string;
  readonly has: (file: string) => boolean;
  /** Reads a text file; if it cannot be read, adds a fault and returns `undefined`. */
  readonly read: (file: string, readAs?: typeof readTextFile) => TextFile | undefined;
  /** Does the same, and returns `undefined` without a fault if the file does not exist. */
  readonly readIfThere: (file: string, readAs?: typeof readTextFile) => TextFile | undefined;
  /** Reads a text file that belongs to no document. If it does not exist, adds a fault with the message. */
  readonly readOwn: (file: string, missing?: string) => TextFile | undefined;
  readonly readPicture: (file: string) => Picture | undefined;
  /**
   * Reads the fields of a file and adds their faults.
   *
   * @param id the entry's id
   * @param draft what to add to the drafts if the file says that it is one
   */
  readonly readFields: <Entry extends object>(
    id: string,
    file: TextFile | undefined,
    read: (file: TextFile) => ReadFields<Entry>,
    draft?: Draft,
  ) => (Entry & { id: string }) | undefined;
}

/**
 * Lists a content folder and returns a reader for its files.
 *
 * @param root the folder
 * @param base the folder that paths in faults are relative to
 * @param unwritten the texts of files that are read as if they were written already, by their paths as faults show them
 */
export function folderReader(
  root: string,
  base: string,
  unwritten: ReadonlyMap<string, string> = new Map(),
): FolderReader {
  const relative = (file: string) => path.relative(base, file) || '.';
  const missing = whatIsMissing(root);
  const content =
    missing === undefined
      ? listFolder(root, relative)
      : { files: new Set<string>(), folders: new Map(), faults: [{ file: relative(root), message: missing }] };
  const faults: Fault[] = [...content.faults];
  const drafts = new Map<string, string>();
  const ownTexts: TextFile[] = [];
  const shown = (file: string) => relative(path.join(root, file));
  const has = (file: string) => content.files.has(file) || unwritten.has(shown(file));
  /** Returns what was read, or adds the fault. */
  const orFault = <Read extends object>(read: Read | { readonly fault: Fault }): Read | undefined => {
    if (!('fault' in read)) return read;
    faults.push(read.fault);
    return undefined;
  };
  const read = (file: string, readAs = readTextFile) => {
    const text = unwritten.get(shown(file));
    if (text !== undefined) return { file: shown(file), text, hash: sha256(text) };
    return orFault(readAs(path.join(root, file), shown(file)));
  };
  return {
    ...{ content, faults, drafts, ownTexts, unsoundTexts: [], shown, has, read },
    readIfThere: (file, readAs) => (has(file) ? read(file, readAs) : undefined),
    readOwn: (file, missing) => {
      if (missing !== undefined && !has(file)) {
        faults.push({ file: shown(file), message: missing });
        return undefined;
      }
      const text = read(file);
      if (text !== undefined) ownTexts.push(text);
      return text;
    },
    readPicture: (file) => orFault(readPicture(path.join(root, file), shown(file))),
    readFields: (id, file, readOf, draft) => {
      if (file === undefined) return undefined;
      const { entry, isDraft, faults: found } = readOf(file);
      faults.push(...found);
      if (isDraft && draft !== undefined) drafts.set(...draft);
      return entry && { ...entry, id };
    },
  };
}
