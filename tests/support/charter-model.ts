/** The charter publication as the engine reads it, for tests of what is made of it: what unit tests get as the publication. */
import type { Document, Term } from '../../src/core/model.ts';
import { getPublication } from '../../src/publication.ts';

/** What the engine makes of its folder; read when a test first asks, so that what reads it is that test's to notice. */
export const publication = () => getPublication();

/**
 * A document by its id.
 *
 * @throws Error if there is none of that id
 */
export const modelOf = (id: string): Document => withId(publication().documents, id);

/**
 * A term by its id.
 *
 * @throws Error if there is none of that id
 */
export const termOf = (id: string): Term => withId(publication().terms, id);

function withId<One extends { readonly id: string }>(all: readonly One[], id: string): One {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The charter publication has no "${id}".`);
  return found;
}
