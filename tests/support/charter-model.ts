/** The charter publication as the engine reads it. Unit tests get it as "the publication". */
import type { Document, Term } from '../../src/core/model.ts';
import { getPublication } from '../../src/publication.ts';

/** Returns the publication. It is read when the first test asks for it, so that a failure to read it fails that test. */
export const publication = () => getPublication();

/**
 * Returns a document by its id.
 *
 * @throws Error if there is no document with that id
 */
export const modelOf = (id: string): Document => withId(publication().documents, id);

/**
 * Returns a term by its id.
 *
 * @throws Error if there is no term with that id
 */
export const termOf = (id: string): Term => withId(publication().terms, id);

function withId<One extends { readonly id: string }>(all: readonly One[], id: string): One {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The charter publication has no "${id}".`);
  return found;
}
