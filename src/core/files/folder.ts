/** Lists the files of the content folder, and nothing outside it. */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../faults/fault.ts';
import { UNFINISHED } from './file-names.ts';
import { isRepository, typed } from '../typed.ts';

/** A content folder. */
export interface ContentFolder {
  /** Every file, by its path below the folder, with slashes. Files with a fault are left out. */
  readonly files: ReadonlySet<string>;
  /** The names in each folder, by the folder's path (`''` for the content folder itself). */
  readonly folders: ReadonlyMap<string, FolderNames>;
  readonly faults: readonly Fault[];
}

/** The names in a folder, in alphabetical order. */
export interface FolderNames {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Deeper than any sensible folder: a mount can form a circle that symbolic links do not show. */
const DEEPEST = 8;

/** Folders of version control at the top, which are ignored, and what commands have not finished. */
const isNoContent = (name: string): boolean => name === '.git' || name === '.github' || UNFINISHED.test(name);

/** What a folder of content has at its top. */
const CONTENT = ['site.yaml', 'about.mdx', 'documents', 'terms'];

/** Says why a folder is none of content, so that nothing else in it is looked at; `undefined` if it is one. */
export function whatIsMissing(root: string): string | undefined {
  const isFolder = statSync(root, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder && CONTENT.some((name) => existsSync(path.join(root, name)))) return undefined;
  const remedy = isRepository
    ? `Correct GLOSSATOR_CONTENT, or begin a publication: ${typed('new', 'publication NAME')}.`
    : `Go to the folder of your publication, correct GLOSSATOR_CONTENT, or make a publication: ${typed('create', 'NAME')}.`;
  return `Found ${isFolder ? 'none of these' : 'no folder of content'} here, expected site.yaml, about.mdx, documents/ and terms/. ${remedy}`;
}

/**
 * Lists a content folder. A link to a file inside the folder counts as that file. A link to anything else is a fault,
 * so that content can never publish files from outside.
 *
 * @param root the folder
 * @param relative turns a path into the form that faults show
 */
export function listFolder(root: string, relative: (file: string) => string): ContentFolder {
  const files = new Set<string>();
  const folders = new Map<string, FolderNames>();
  const faults: Fault[] = [];
  const real = realpathSync(root);
  const look = (below: string, depth: number) => {
    const names: { files: string[]; folders: string[] } = { files: [], folders: [] };
    folders.set(below, names);
    const add = (name: string, inside: string) => {
      names.files.push(name);
      files.add(inside);
    };
    for (const name of readdirSync(path.join(root, below)).toSorted()) {
      if (below === '' && isNoContent(name)) continue;
      const inside = below === '' ? name : `${below}/${name}`;
      const full = path.join(root, inside);
      const entry = lstatSync(full);
      const report = (message: string) => faults.push({ file: relative(full), message });
      if (entry.isSymbolicLink()) {
        const message = faultOfLink(full, real);
        if (message === undefined) add(name, inside);
        else report(message);
      } else if (entry.isDirectory()) {
        names.folders.push(name);
        if (depth >= DEEPEST)
          report(`Found folders in each other ${DEEPEST} deep, expected documents/<id>/ and terms/. Remove it.`);
        else look(inside, depth + 1);
      } else if (entry.isFile()) add(name, inside);
      else report('Found what is neither a file nor a folder. Remove it.');
    }
  };
  look('', 1);
  return { files, folders, faults };
}

/** Describes what is wrong with a link; `undefined` if it leads to a file in the folder. */
function faultOfLink(link: string, root: string): string | undefined {
  const target = statSync(link, { throwIfNoEntry: false });
  if (target === undefined) return 'Found a link that leads nowhere, expected a file. Remove it.';
  if (!realpathSync(link).startsWith(`${root}${path.sep}`))
    return 'Found a link that leads out of the content folder, expected a file in it. Put the file itself here.';
  return target.isFile()
    ? undefined
    : 'Found a link to a folder, expected the folder itself. Put it here, or remove the link.';
}

/** Returns the names of the MDX files in a folder of the content, without `.mdx`. */
export function mdxFiles({ folders }: ContentFolder, folder: string): string[] {
  const { files = [] } = folders.get(folder) ?? {};
  return files.flatMap((name) => (name.endsWith('.mdx') ? [name.slice(0, -'.mdx'.length)] : []));
}
