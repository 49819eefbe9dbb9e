/** Collects the pictures that are beside a text or in it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { PICTURE, readPicture } from '../../core/files/pictures.ts';
import type { ImportLog } from '../import-log.ts';
import type { ReadPicture } from './reading.ts';
import { property } from './tree.ts';

/** Where the pictures of a text are: in a folder, or unpacked by their paths. */
type Pictures = string | ReadonlyMap<string, Uint8Array>;

/** Returns the pictures of a tree. Changes their addresses in the tree to the names of their files. */
export function takePictures(tree: Root, from: Pictures, log: ImportLog): ReadPicture[] {
  const taken = new Map<string, ReadPicture>();
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'img') return;
    const source = property(node, 'src');
    const known = taken.get(source);
    const picture = known ?? pictureOf(source, from, taken.size + 1);
    if (picture === undefined) return;
    if (known === undefined) {
      const fault = whatIsWrong(picture);
      if (fault !== undefined) {
        log.remark('lost', `the picture "${source.slice(0, 60)}": ${fault}`, node);
        return;
      }
      taken.set(source, picture);
    }
    node.properties['src'] = picture.name;
    describe(node, picture.name, log);
  });
  return [...taken.values()];
}

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

function pictureOf(source: string, from: Pictures, nth: number): ReadPicture | undefined {
  const data = /^data:image\/(png|jpeg|svg\+xml);base64,([\w+/=\s]+)$/i.exec(source);
  if (data !== null) {
    const ending = data[1]?.toLowerCase() === 'png' ? 'png' : data[1]?.toLowerCase() === 'jpeg' ? 'jpg' : 'svg';
    return { name: `picture-${nth}.${ending}`, bytes: Buffer.from(data[2] ?? '', 'base64') };
  }
  if (/^[a-z][a-z\d+.-]*:|^\/|^#|^$/i.test(source) || !PICTURE.test(source)) return undefined;
  if (typeof from !== 'string') {
    const bytes = from.get(path.posix.normalize(decoded(source)));
    return bytes && { name: nameOf(source), bytes };
  }
  const file = path.resolve(from, decoded(source));
  if (!file.startsWith(path.resolve(from) + path.sep) || !existsSync(file) || !statSync(file).isFile())
    return undefined;
  return { name: nameOf(file), bytes: readFileSync(file) };
}

/** The name of a picture's file in the document's folder. */
const nameOf = (file: string): string =>
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
