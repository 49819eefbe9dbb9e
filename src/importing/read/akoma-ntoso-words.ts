/** Reads words of Akoma Ntoso with their marks, and the calls of notes among them. */
import type { ElementContent } from 'hast';
import type { Element, ElementContent as XmlContent } from 'xast';
import type { ImportLog } from '../import-log.ts';
import { local, textWithin } from './akoma-ntoso-tree.ts';
import type { Notes } from './akoma-ntoso-notes.ts';
import { element } from './tree.ts';

/** State that is shared while a document is read. */
export interface Reader {
  readonly log: ImportLog;
  readonly notes: Notes;
  /** The elements that are titles, each with its level. */
  readonly titles: Map<Element, number>;
  /** Whether the file is in a format that has a profile. */
  readonly isProfiled: boolean;
  /** Makes the blocks of a note. */
  readonly blocksOfNote: (note: Element, reader: Reader) => ElementContent[];
}

/** Reads the words in an element. */
export const inlineAll = (node: Element, reader: Reader): ElementContent[] =>
  node.children.flatMap((child) => inline(child, reader));

const MARKS: Readonly<Record<string, string>> = { b: 'strong', i: 'em', sup: 'sup', sub: 'sub', del: 's' };

/** Words with their marks. */
export function inline(node: XmlContent, reader: Reader): ElementContent[] {
  if (node.type === 'text' || node.type === 'cdata') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const name = local(node);
  if (name === 'br' || name === 'eol') return [element('br', {}, [])];
  if (name === 'authorialNote') return noteOf(node, reader);
  if (name === 'noteRef') return callOf(node, reader);
  const words = inlineAll(node, reader);
  const mark = MARKS[name];
  if (mark !== undefined) return [element(mark, {}, words)];
  const href = node.attributes['href'];
  return (name === 'a' || name === 'ref') && href !== undefined && href !== null && /^https?:/.test(href)
    ? [element('a', { href }, words)]
    : words;
}

function noteOf(node: Element, reader: Reader): ElementContent[] {
  if (node.attributes['placement'] === 'side')
    reader.log.remark('flattened', 'a note in the margin: it became a footnote', node);
  return [element('call', { name: reader.notes.add(node, reader.blocksOfNote(node, reader)) }, [])];
}

/** The call of a note in the metadata, whose mark is not text; or the words of another call. */
function callOf(node: Element, reader: Reader): ElementContent[] {
  const name = reader.notes.nameOf(node);
  if (name === undefined) return inlineAll(node, reader);
  reader.log.setAside(textWithin(node));
  return [element('call', { name }, [])];
}
