/** Makes links of the references of a document to its own parts. */
import type { AddressedBlock, Block, TableBlock, Words } from '../block.ts';
import type { Document } from '../model.ts';
import type { DocumentData } from '../schemas/document.ts';
import { wrapWords } from '../text/wrap-words.ts';
import { isSameWording, type Reference, type Target } from '../reference.ts';
import { referencesIn } from './references.ts';

/**
 * Returns a document with its references. The words of those that are links are a reference in the words of their
 * block.
 *
 * @param decisions which references an editor has made no links
 */
export function withReferences(document: Document, { unlinked }: Pick<DocumentData, 'unlinked'>): Document {
  const linked = new Map<Block, readonly Words[]>();
  const references = referencesIn(document).map(({ section, block, start, end, target }): Reference => {
    const words = block.text.slice(start, end);
    const about = { section, block: block.id, label: block.label, words, start };
    // Others.ts makes links of some references to another text.
    if (typeof target === 'string' && target !== 'another text') return { ...about, target };
    const isOff = unlinked.some((one) => one.paragraph === block.id && isSameWording(one.words, words));
    if (isOff) return { ...about, target: 'switched off' };
    if (typeof target === 'string') return { ...about, target };
    const wrapped = linkWords(linked.get(block) ?? block.words, { start, end }, target);
    if (wrapped === undefined) return { ...about, target: 'marked otherwise' };
    linked.set(block, wrapped);
    return { ...about, target };
  });
  return { ...withWords(document, linked), references };
}

/** Makes letters of a block's words a reference; `undefined` if they are marked otherwise already. */
export const linkWords = (
  words: readonly Words[],
  letters: { readonly start: number; readonly end: number },
  target: Target,
): Words[] | undefined => wrapWords(words, letters, (own) => ({ kind: 'reference', ...target, words: [own] }));

/** Returns a document with other words in these blocks. */
export function withWords(document: Document, linked: ReadonlyMap<Block, readonly Words[]>): Document {
  if (linked.size === 0) return document;
  const { blockWith, addressedWith } = rebuilder(linked);
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(blockWith),
    footnotes: section.footnotes.map(addressedWith),
  }));
  return { ...document, sections };
}

/** Returns functions that give blocks other words. A table has its cells twice, so that each is made once. */
function rebuilder(linked: ReadonlyMap<Block, readonly Words[]>) {
  const made = new Map<AddressedBlock, AddressedBlock>();
  const inside = ({ children }: Block) => children.map(blockWith);
  const addressedWith = (block: AddressedBlock): AddressedBlock => {
    const one = made.get(block) ?? { ...block, words: linked.get(block) ?? block.words, children: inside(block) };
    made.set(block, one);
    return one;
  };
  const tableWith = (table: TableBlock): TableBlock => ({
    ...table,
    caption: table.caption && addressedWith(table.caption),
    rows: table.rows.map((row) => row.map((cell) => ({ ...cell, block: cell.block && addressedWith(cell.block) }))),
    children: inside(table),
  });
  const blockWith = (block: Block): Block => {
    if (block.label !== undefined) return addressedWith(block);
    return block.kind === 'table' ? tableWith(block) : { ...block, children: inside(block) };
  };
  return { blockWith, addressedWith };
}
