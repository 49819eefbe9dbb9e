/**
 * Reads Akoma Ntoso, and XML that a profile describes in the words of Akoma Ntoso.
 *
 * http://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html
 */
import type { Root as HtmlRoot } from 'hast';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { ImportLog } from '../import-log.ts';
import { blocksOfNote, documentBlocks } from './akoma-ntoso-blocks.ts';
import { topOf } from './akoma-ntoso-documents.ts';
import { factsOf } from './akoma-ntoso-facts.ts';
import { takeForce } from './akoma-ntoso-force.ts';
import { Notes } from './akoma-ntoso-notes.ts';
import type { Reader } from './akoma-ntoso-words.ts';
import { asAkomaNtoso } from './profiles/as-akoma-ntoso.ts';
import { factsByProfile } from './profiles/facts.ts';
import type { Profile } from './profiles/profile.ts';
import type { Facts } from './reading.ts';

/**
 * Reads a document, or a collection of several.
 *
 * @throws {Error} if the XML is not well-formed or is not Akoma Ntoso
 */
export function readAkomaNtoso(xml: string, log: ImportLog): { tree: HtmlRoot; facts: Facts } {
  const root: Root = fromXml(xml);
  const top = topOf(root);
  if (top === undefined) throw new Error('Found XML that is no Akoma Ntoso: no <akomaNtoso> with a document in it.');
  const force = takeForce(top);
  return { tree: treeOf(top, false, log), facts: { ...factsOf(top), force } };
}

/**
 * Reads a document in the XML of a profile.
 *
 * @throws {Error} if the XML is not well-formed
 */
export function readByProfile(
  xml: string,
  profile: Profile,
  log: ImportLog,
): { tree: HtmlRoot; facts: Facts; counted: readonly string[] } {
  const root: Root = fromXml(xml);
  const facts = factsByProfile(root, profile);
  const { top, counted } = asAkomaNtoso(root, profile, facts.language, log);
  return { tree: treeOf(top, true, log), facts, counted };
}

/** Makes the tree of an Akoma Ntoso document, which may have been made of a file of another format. */
function treeOf(top: Element, isProfiled: boolean, log: ImportLog): HtmlRoot {
  const reader: Reader = { log, notes: new Notes(), titles: new Map(), isProfiled, blocksOfNote };
  const children = documentBlocks(top, { level: 1, isQuoted: false }, reader);
  return { type: 'root', children: [...children, ...reader.notes.list] };
}
