/** Finds the places of each term in the documents. */
import type { Block } from '../block.ts';
import type { Concordance, Document, Place, Section, Term } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';

/**
 * Returns the places of all terms in the paragraphs and captions of all documents.
 *
 * An occurrence belongs to the term whose form is longest there and, through `broader`, to that term's broader terms.
 */
export function gatherPlaces(
  documents: readonly Document[],
  terms: readonly Pick<Term, 'id' | 'broader'>[],
): Concordance {
  const broader = new Map(terms.map((term) => [term.id, term.broader]));
  const concordance = new Map<string, Place[]>(terms.map(({ id }) => [id, []]));
  for (const document of documents)
    for (const section of document.sections)
      for (const block of addressedBlocks(section))
        for (const occurrence of block.occurrences)
          for (const id of withBroader(occurrence.term, broader))
            concordance.get(id)?.push({ ...occurrence, document, section, block });
  return concordance;
}

/** Returns the terms that a document uses, themselves or by a narrower one. */
export function usedTerms(document: Document, terms: readonly Term[]): Term[] {
  const places = gatherPlaces([document], terms);
  return terms.filter(({ id }) => (places.get(id) ?? []).length > 0);
}

/** Returns a term and all its broader terms. It stops at a circle, which the content check reports. */
export function withBroader(term: string, broader: ReadonlyMap<string, string | undefined>): Set<string> {
  const ids = new Set<string>();
  for (let id: string | undefined = term; id !== undefined && !ids.has(id); id = broader.get(id)) ids.add(id);
  return ids;
}

/** Groups the places of a term by section, in reading order. */
export function bySection(places: readonly Place[]): ReadonlyMap<Section, readonly Place[]> {
  return Map.groupBy(places, ({ section }) => section);
}

/** Groups places by document, in the order of the places. */
export function byDocument(places: readonly Place[]): ReadonlyMap<Document, readonly Place[]> {
  return Map.groupBy(places, ({ document }) => document);
}

/**
 * Returns the terms that most often occur in the same paragraphs as a term, most frequent first. Its own broader and
 * narrower terms are left out, because they share its places by definition.
 *
 * @returns term ids with the number of shared paragraphs and captions
 */
export function companions(
  concordance: Concordance,
  term: Term,
  terms: readonly Term[],
): { id: string; shared: number }[] {
  const byBlock = termsByBlock(concordance);
  const own = new Set((concordance.get(term.id) ?? []).map(({ block }) => block));
  const shared = Map.groupBy(
    [...own].flatMap((block) => [...(byBlock.get(block) ?? [])]),
    (id) => id,
  );
  return terms
    .filter(({ id, broader }) => id !== term.id && id !== term.broader && broader !== term.id)
    .map(({ id }) => ({ id, shared: shared.get(id)?.length ?? 0 }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
}

const blockTerms = new WeakMap<Concordance, Map<Block, Set<string>>>();

/** The terms of each paragraph and caption, computed once. */
function termsByBlock(concordance: Concordance): Map<Block, Set<string>> {
  const known = blockTerms.get(concordance) ?? new Map<Block, Set<string>>();
  if (!blockTerms.has(concordance))
    for (const [id, places] of concordance)
      for (const { block } of places) known.set(block, (known.get(block) ?? new Set()).add(id));
  blockTerms.set(concordance, known);
  return known;
}
