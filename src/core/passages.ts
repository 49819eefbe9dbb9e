/** Passages: every paragraph that a document has or had, each on its own with its surroundings. */
import type { AddressedBlock } from './block.ts';
import { blockPath, fullTextPath } from './addresses/addresses.ts';
import { type FormerParagraph, publishedOn } from './ids/former.ts';
import { memoOf } from './memo/memo.ts';
import type { Document, Section, Term } from './model.ts';
import { addressedBlocks, pagesOfBlocks } from './reading-order.ts';

/** A paragraph, item, caption, cell, footnote or signature that has or had an address. */
export interface Passage extends Pick<FormerParagraph, 'id' | 'label' | 'now' | 'withdrawn'> {
  readonly document: Document;
  /** Its place; `undefined` if it was merged into another or withdrawn. */
  readonly place: PassagePlace | undefined;
}

/** The place of a passage in its document. */
export interface PassagePlace {
  readonly section: Section;
  readonly block: AddressedBlock;
  /** The page of the original on which it begins, if it is known. */
  readonly page: string | undefined;
  /** The blocks before and after it in the document. */
  readonly previous: AddressedBlock | undefined;
  readonly next: AddressedBlock | undefined;
}

const known = new WeakMap<Document, readonly Passage[]>();

/** Returns a document's passages: the present ones in reading order, then the former ones. */
export function passagesOf(document: Document): readonly Passage[] {
  const passages = known.get(document) ?? gather(document);
  known.set(document, passages);
  return passages;
}

function gather(document: Document): Passage[] {
  const blocks = document.sections.flatMap((section) => addressedBlocks(section).map((block) => ({ section, block })));
  const pages = pagesOfBlocks(document);
  const places = new Map(
    blocks.map(({ section, block }, index) => [
      block.id,
      { section, block, page: pages.get(block.id), previous: blocks[index - 1]?.block, next: blocks[index + 1]?.block },
    ]),
  );
  return publishedOn(document, 'full').map(({ id, label, now, withdrawn }) => ({
    document,
    id,
    label,
    now,
    withdrawn,
    place: places.get(id),
  }));
}

const byId = memoOf((document: Document) => new Map(passagesOf(document).map((passage) => [passage.id, passage])));

/** Returns a passage of a document by its id; `undefined` if the document never had it. */
export const passageIn = (document: Document, id: string): Passage | undefined => byId(document).get(id);

/**
 * Returns the path of a passage within its section. For a former passage, it is the path of the passage that has its
 * words now, or of the line that says that it was withdrawn.
 */
export function contextPath({ document, id, now }: Passage): string {
  return now === undefined
    ? `${fullTextPath(document.id)}#${id}`
    : blockPath({ document: document.id, section: now.section, id: now.id });
}

/**
 * Returns the terms in a passage, in the order of their first occurrences.
 *
 * @param terms all terms
 */
export function termsIn({ place }: Passage, terms: readonly Term[]): Term[] {
  const ids = new Set(place?.block.occurrences.map(({ term }) => term));
  const used = new Map(terms.flatMap((term) => (ids.has(term.id) ? [[term.id, term]] : [])));
  return [...ids].flatMap((id) => used.get(id) ?? []);
}
