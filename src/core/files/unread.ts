/** Finds files in the content folder that nothing reads, and suggests what each may have been meant for. */
import { closest, distance } from 'fastest-levenshtein';
import type { Fault } from '../faults/fault.ts';
import type { FeatureContent } from './content-files.ts';
import { isBelowWork } from '../expression.ts';
import type { ContentFolder } from './folder.ts';
import { PICTURE } from './pictures.ts';

/** Files at the top that are for the people who maintain the content, not for the site. */
const FOR_KEEPERS = /^(?:README\.md|LICENSE|CITATION\.cff|\.git(?:ignore|attributes)?)$/;

/** The names that are read. */
export interface ReadNames {
  /** Files and folders at the top. */
  readonly top: readonly string[];
  /** Files that a document's folder may contain besides its sections. */
  readonly document: readonly string[];
  /** The folders of features, with the files that each folder in them may contain. */
  readonly features: readonly Pick<FeatureContent, 'folder' | 'each' | 'files'>[];
}

/** How many letters a name may be off and still count as a misspelling of another. */
const SPELT_ALIKE = 3;

/**
 * Returns a fault for each file that is neither read nor allowed in its place.
 *
 * @param relative turns a path below the content folder into the form that faults show
 */
export function checkUnread({ folders }: ContentFolder, names: ReadNames, relative: (file: string) => string): Fault[] {
  return [...folders].flatMap(([folder, { files, folders: inner }]) => {
    const read = readIn(folder, names);
    if (read === undefined) return [];
    const below = (name: string) => relative(folder === '' ? name : `${folder}/${name}`);
    const held = (name: string) => folders.get(folder === '' ? name : `${folder}/${name}`)?.files ?? [];
    const strays = files
      .filter((name) => !read.isRead(name) && !(folder === '' && FOR_KEEPERS.test(name)))
      .map((name) => ({ file: below(name), message: unread('file', name, read, []) }));
    const others = inner
      .filter((name) => !read.hasFolder(name))
      .map((name) => ({ file: below(name), message: unread('folder', name, read, held(name)) }));
    return [...strays, ...others];
  });
}

/** What is read in a folder. */
interface ReadFolder {
  readonly isRead: (name: string) => boolean;
  readonly hasFolder: (name: string) => boolean;
  /** The names that may occur there, and a phrase that lists them. */
  readonly known: readonly string[];
  readonly expected: string;
}

/**
 * What is read in a folder; `undefined` if the folder itself is not read, because then the folder has a fault already.
 */
function readIn(folder: string, { top, document, features }: ReadNames): ReadFolder | undefined {
  const isMdx = (name: string) => name.endsWith('.mdx');
  const none = () => false;
  if (folder === '') {
    const isTop = (name: string) => top.includes(name);
    return { isRead: isTop, hasFolder: isTop, known: top, expected: `only ${listed(top)} here` };
  }
  if (folder === 'terms') return { isRead: isMdx, hasFolder: none, known: [], expected: 'only <term>.mdx here' };
  if (folder === 'pages') return { isRead: isMdx, hasFolder: none, known: [], expected: 'only <page>.mdx here' };
  if (folder === 'documents')
    return { isRead: none, hasFolder: () => true, known: [], expected: 'only a folder for each document here' };
  const [first, inner, ...below] = folder.split('/');
  const own = features.find((one) => one.folder === first);
  if (own !== undefined && inner === undefined)
    return { isRead: none, hasFolder: () => true, known: [], expected: `only a folder for each ${own.each} here` };
  if (own !== undefined && below.length === 0)
    return {
      isRead: (name) => own.files.includes(name),
      hasFolder: none,
      known: own.files,
      expected: `only ${listed(own.files)} here`,
    };
  if (first === 'documents' && (below.length === 0 || isBelowWork(below.join('/'))))
    return {
      isRead: (name) => isMdx(name) || PICTURE.test(name) || document.includes(name),
      // What is none of an edition or a version has a fault of its own.
      hasFolder: (name) => below.length < 2 && name.startsWith('@'),
      known: document,
      expected: `only ${listed([...document, '<section>.mdx', 'pictures'])} here`,
    };
  return undefined;
}

/**
 * @param held names of the files in it, if it is a folder
 */
function unread(what: 'file' | 'folder', name: string, read: ReadFolder, held: readonly string[]): string {
  const meant = likely(what, name, read.known);
  const holds =
    held.length === 0 ? '' : ` (it holds ${listed(held.length > 3 ? [...held.slice(0, 2), 'more'] : held)})`;
  const advice =
    what === 'folder'
      ? 'Move what it holds here, or remove it.'
      : name.startsWith('.')
        ? 'Remove it.'
        : 'Rename it, move it or remove it.';
  return `Found a ${what} that nothing reads${holds}, expected ${read.expected}.${meant === undefined ? '' : ` Did you mean "${meant}"?`} ${advice}`;
}

/** What a name was probably meant for: a known name with other capitals, spelling or extension, or a Markdown file. */
function likely(what: 'file' | 'folder', name: string, known: readonly string[]): string | undefined {
  if (name.startsWith('.')) return undefined;
  const plain = name.toLowerCase().replace(/\.yml$/, '.yaml');
  const mdx = plain.replace(/\.(?:md|mdx|markdown)$/, '.mdx');
  const isMarkdown = plain !== 'readme.md' && what === 'file' && mdx.endsWith('.mdx');
  if (isMarkdown && !known.includes('site.yaml')) return mdx;
  if (known.length === 0) return undefined;
  const nearest = closest(isMarkdown ? mdx : plain, [...known]);
  return distance(isMarkdown ? mdx : plain, nearest) <= SPELT_ALIKE ? nearest : undefined;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
