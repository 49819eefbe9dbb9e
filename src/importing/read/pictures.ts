/** Collects the pictures that are beside a text or in it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { PICTURE, readPicture } from '../../core/files/pictures.ts';
import type { ImportLog } from '../import-log.ts';
import { leadsOutOf } from '../within.ts';
import type { ReadPicture } from './reading.ts';
import { property } from './tree.ts';

/** Where the pictures of a text are: in a folder, unpacked by their paths, or nowhere. */
type Pictures = string | ReadonlyMap<string, Uint8Array> | undefined;

/**
 * Returns the pictures of a tree. Changes their addresses in the tree to the names of their files; a picture that
 * cannot be taken gets the reason.
 */
export function takePictures(tree: Root, from: Pictures, log: ImportLog): ReadPicture[] {
  const taken = new Map<string, ReadPicture>();
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'img') return;
    const source = property(node, 'src');
    const picture = taken.get(source) ?? pictureOf(source, from, taken);
    const why = typeof picture === 'string' ? picture : taken.has(source) ? undefined : whatIsWrong(picture);
    if (typeof picture === 'string' || why !== undefined) {
      node.properties[WHY] = why;
      return;
    }
    taken.set(source, picture);
    node.properties['src'] = picture.name;
    describe(node, picture.name, log);
  });
  return [...taken.values()];
}

/** The property of a picture in a reader's tree that says why the picture cannot be taken. */
export const WHY = 'dataWhy';

/** Why a picture is not taken whose file did not come with the text. */
export const MISSING = 'there is no SVG, PNG or JPEG file of it beside the text';

/** Asks for a description of a picture, which readers who cannot see it need. */
export function describe(node: Element, name: string, log: ImportLog): void {
  if (property(node, 'alt').trim() !== '') return;
  node.properties['alt'] = 'to be described';
  log.remark(
    'decide',
    `the picture ${name} has no words for those who do not see it: describe it in place of "to be described"`,
    node,
  );
}

/** A picture by its address, or why there is none. */
function pictureOf(source: string, from: Pictures, taken: ReadonlyMap<string, ReadPicture>): ReadPicture | string {
  const nth = taken.size + 1;
  const data = /^data:image\/(png|jpeg|svg\+xml);base64,([\w+/=\s]+)$/i.exec(source);
  if (data !== null) {
    const ending = data[1]?.toLowerCase() === 'png' ? 'png' : data[1]?.toLowerCase() === 'jpeg' ? 'jpg' : 'svg';
    return { name: `picture-${nth}.${ending}`, bytes: Buffer.from(data[2] ?? '', 'base64') };
  }
  if (/^[a-z][a-z\d+.-]*:|^\/|^#|^$/i.test(source) || !PICTURE.test(source)) return MISSING;
  const named = (file: string, bytes: Uint8Array) => {
    const name = nameOfPicture(file);
    return { name: [...taken.values()].some((other) => other.name === name) ? `${nth}-${name}` : name, bytes };
  };
  if (typeof from !== 'string') {
    const bytes = from?.get(path.posix.normalize(decoded(source)));
    return bytes === undefined ? MISSING : named(source, bytes);
  }
  const file = path.resolve(from, decoded(source));
  if (leadsOutOf(from, file))
    return 'its file is outside the folder. Import the folder that holds both the text and the picture';
  if (!existsSync(file) || !statSync(file).isFile()) return MISSING;
  return named(file, readFileSync(file));
}

/** The name of a picture's file in the document's folder. */
const nameOfPicture = (file: string): string =>
  path
    .basename(file)
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+|(?<=[.-])[.-]+/g, '');

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}

/** Returns why the engine would refuse a picture; `undefined` if it would not. */
export function whatIsWrong({ name, bytes }: ReadPicture): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-picture-'));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const read = readPicture(file, name);
    return 'fault' in read ? read.fault.message : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
