/**
 * Reads Akoma Ntoso, and XML that a profile describes in the words of Akoma Ntoso.
 *
 * http://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html
 */
import type { Root as HtmlRoot } from 'hast';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { ImportLog } from '../import-log.ts';
import { blocksIn, IN_NOTE, type Reader } from './akoma-ntoso-blocks.ts';
import { factsOf } from './akoma-ntoso-facts.ts';
import { Notes } from './akoma-ntoso-notes.ts';
import { find, isNamed, local, within } from './akoma-ntoso-tree.ts';
import { asAkomaNtoso } from './profiles/as-akoma-ntoso.ts';
import { factsByProfile } from './profiles/facts.ts';
import type { Profile } from './profiles/profile.ts';
import type { Facts } from './reading.ts';

/**
 * Reads a document.
 *
 * @throws {Error} if the XML is not well-formed or is not Akoma Ntoso
 */
export function readAkomaNtoso(xml: string, log: ImportLog): { tree: HtmlRoot; facts: Facts } {
  const root: Root = fromXml(xml);
  const top = find(root, (node) => node.children.some((child) => isNamed(child, 'meta')));
  if (top === undefined || find(root, (node) => local(node) === 'akomaNtoso') === undefined)
    throw new Error('Found XML that is no Akoma Ntoso: no <akomaNtoso> with a document in it.');
  return { tree: treeOf(top, undefined, log), facts: factsOf(top) };
}

/**
 * Reads a document in the XML of a profile.
 *
 * @throws {Error} if the XML is not well-formed
 */
export function readByProfile(xml: string, profile: Profile, log: ImportLog): { tree: HtmlRoot; facts: Facts } {
  const root: Root = fromXml(xml);
  const top = asAkomaNtoso(root, profile, log);
  return { tree: treeOf(top, profile, log), facts: factsByProfile(root, profile) };
}

/** Makes the tree of an Akoma Ntoso document, which may have been made of a file of another format. */
function treeOf(top: Element, profile: Profile | undefined, log: ImportLog): HtmlRoot {
  const preface = find(top, (node) => local(node) === 'preface') ?? top;
  const short =
    find(preface, (node) => local(node) === 'shortTitle') ?? find(preface, (node) => local(node) === 'docTitle');
  const title =
    short === undefined
      ? undefined
      : find(
          preface,
          (node) => local(node) === 'p' && node.children.some((child) => child === short || within(child, short)),
        );
  const reader: Reader = { log, notes: new Notes(), title, profile };
  reader.notes.addFromMetadata(top, (note) => blocksIn(note.children, IN_NOTE, reader));
  const children = blocksIn(
    top.children.filter((child) => !isNamed(child, 'meta')),
    { level: 2, isQuoted: false },
    reader,
  );
  return { type: 'root', children: [...children, ...reader.notes.list] };
}
