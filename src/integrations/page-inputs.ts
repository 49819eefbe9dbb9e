/** What pages are made of, as text, to tell whether those that an earlier build rendered are still true. */
import type { Document, Publication, Section } from '../core/model.ts';
import { addressedBlocks } from '../core/reading-order.ts';
import { sha256 } from '../core/sha256.ts';
import { searchExamples } from '../features/search/examples.ts';

/** What the pages of a publication are made of, as hashes. */
export interface PageInputs {
  /** By id of a document: what is shown below its address. */
  readonly documents: ReadonlyMap<string, string>;
  /** What all other pages show: everything. */
  readonly others: string;
}

/**
 * Of other documents, the pages of a document know what they are called, how they are parted and numbered, and nothing
 * of their text.
 *
 * @param hashes by id of a document, that of all it is made of
 */
export function pageInputs(publication: Publication, hashes: ReadonlyMap<string, string>): PageInputs {
  const { documents, concordance: _places, headingPlaces: _headingPlaces, ...rest } = publication;
  const known = new Set<unknown>(documents);
  /** Former pages lead to documents, which are told once. */
  const byId = (_key: string, value: unknown) => (known.has(value) ? idOf(value) : value);
  const shared = sha256(
    JSON.stringify([rest, searchExamples(publication)], byId) + JSON.stringify(documents.map(outlineOf)),
  );
  const own = documents.map(({ id }): [string, string] => [id, sha256(`${hashes.get(id)} ${shared}`)]);
  return { documents: new Map(own), others: sha256(JSON.stringify(own)) };
}

function idOf(document: unknown): unknown {
  return Reflect.get(Object(document), 'id');
}

/** A document without its text. */
function outlineOf({
  sections,
  ids: _ids,
  register,
  sourceHash: _hash,
  closingNote: _note,
  ...document
}: Document): unknown {
  return { ...document, hasRegister: register !== undefined, sections: sections.map(headOf) };
}

function headOf(section: Section): unknown {
  const { blocks: _blocks, footnotes: _footnotes, marks: _marks, minutes: _minutes, ...head } = section;
  return { ...head, labels: addressedBlocks(section).map(({ id, label }) => [id, label]) };
}
