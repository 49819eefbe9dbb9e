/** The content folder as it is on the disk: which files there are, and nothing from outside it. */
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../faults/fault.ts';

/** A content folder. */
export interface ContentFolder {
  /** Every file in it, by its path below the folder, with slashes. What has a fault is left out. */
  readonly files: ReadonlySet<string>;
  /** What is in each folder of it, by the folder's path (`''` for the content folder itself). */
  readonly folders: ReadonlyMap<string, FolderNames>;
  readonly faults: readonly Fault[];
}

/** Names in a folder, in the order of the alphabet. */
export interface FolderNames {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** More folders in each other than anybody keeps: a link may lead round in a circle that the disk does not show. */
const DEEPEST = 8;

/** Folders at the top that belong to version control, and are not looked into. */
const NOT_CONTENT = new Set(['.git', '.github']);

/**
 * Looks through a content folder. A link to a file in it is that file; one that leads out of it, to a folder or nowhere
 * is a fault, so that no content can publish what lies beside it.
 *
 * @param root the folder
 * @param relative tells a path as faults name it
 */
export function lookThrough(root: string, relative: (file: string) => string): ContentFolder {
  const files = new Set<string>();
  const folders = new Map<string, FolderNames>();
  const faults: Fault[] = [];
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    return {
      files,
      folders,
      faults: [
        {
          file: relative(root),
          message:
            'Found no folder of content here, expected one with site.yaml, about.mdx, documents/ and terms/. Correct GLOSSATOR_CONTENT, or make the folder.',
        },
      ],
    };
  const real = realpathSync(root);
  const look = (below: string, depth: number) => {
    const names: { files: string[]; folders: string[] } = { files: [], folders: [] };
    folders.set(below, names);
    const add = (name: string, inside: string) => {
      names.files.push(name);
      files.add(inside);
    };
    for (const name of readdirSync(path.join(root, below)).toSorted()) {
      if (below === '' && NOT_CONTENT.has(name)) continue;
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

/** What is wrong with a link, `undefined` if it leads to a file in the folder. */
function faultOfLink(link: string, root: string): string | undefined {
  const target = statSync(link, { throwIfNoEntry: false });
  if (target === undefined) return 'Found a link that leads nowhere, expected a file. Remove it.';
  if (!realpathSync(link).startsWith(`${root}${path.sep}`))
    return 'Found a link that leads out of the content folder, expected a file in it. Put the file itself here.';
  return target.isFile()
    ? undefined
    : 'Found a link to a folder, expected the folder itself. Put it here, or remove the link.';
}

/** Names of the MDX files in a folder of the content, without their ending. */
export function mdxFiles({ folders }: ContentFolder, folder: string): string[] {
  const { files = [] } = folders.get(folder) ?? {};
  return files.flatMap((name) => (name.endsWith('.mdx') ? [name.slice(0, -'.mdx'.length)] : []));
}
