/** Where each term stands in the documents. */
import { findOccurrences, type Occurrence } from './occurrences.ts';
import {
  type AddressedBlock,
  addressedBlocks,
  type Document,
  getDocuments,
  getTerms,
  oncePerBuild,
  type Section,
  type Term,
} from '../model.ts';

/** An occurrence of a term, or of one narrower than it, with the block it stands in. */
export interface Place extends Occurrence {
  readonly document: Document;
  readonly section: Section;
  readonly block: AddressedBlock;
}

/** Every place of every term, in reading order, by term id. */
export type Concordance = ReadonlyMap<string, readonly Place[]>;

/** Every term traced through every document. */
export const getConcordance = oncePerBuild(async () => traceTerms(await getDocuments(), await getTerms()));

/**
 * Traces all terms through the paragraphs and captions of all documents.
 *
 * An occurrence belongs to the term with the longest form there and, through `broader`, to that term's broader
 * terms.
 */
export function traceTerms(documents: readonly Document[], terms: readonly Term[]): Concordance {
  const forms = new Map(terms.map((term) => [term.id, term.forms]));
  const broader = new Map(terms.map((term) => [term.id, term.broader]));
  const concordance = new Map<string, Place[]>(terms.map(({ id }) => [id, []]));
  for (const document of documents)
    for (const section of document.sections)
      for (const block of addressedBlocks(section))
        for (const occurrence of findOccurrences(block.text, forms))
          for (let id: string | undefined = occurrence.term; id !== undefined; id = broader.get(id))
            concordance.get(id)?.push({ ...occurrence, document, section, block });
  return concordance;
}

/** Places of a term by section, in reading order. */
export function bySection(places: readonly Place[]): ReadonlyMap<Section, readonly Place[]> {
  return Map.groupBy(places, ({ section }) => section);
}

/**
 * The terms that stand most often in the same paragraphs as a term, most often first. Its own broader and narrower
 * terms, which share its places by definition, are left out.
 *
 * @returns term ids with the number of paragraphs and captions shared
 */
export function companions(
  concordance: Concordance,
  term: Term,
  terms: readonly Term[],
): { id: string; shared: number }[] {
  const own = blocksOf(concordance.get(term.id) ?? []);
  return terms
    .filter(({ id, broader }) => id !== term.id && id !== term.broader && broader !== term.id)
    .map(({ id }) => ({ id, shared: blocksOf(concordance.get(id) ?? []).intersection(own).size }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
}

const blocksOf = (places: readonly Place[]) => new Set(places.map(({ block }) => block));
