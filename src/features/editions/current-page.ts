/** Finds what a page of a former edition is in the current one. */
import { blockPath, documentPath, fullTextPath, passagePath, sectionPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import { addressedBlocks } from '../../core/reading-order.ts';
import { getPublication } from '../../publication.ts';

/** Returns the current edition of the work to which an edition belongs. */
export const currentEdition = (edition: Document): Document =>
  getPublication().documents.find(({ id }) => id === edition.current) ?? edition;

/** Returns the editions before an edition, from the oldest. */
export const earlierEditions = (edition: Document): Document[] =>
  currentEdition(edition).former.filter(({ published }) => published < edition.published);

/**
 * Returns the path of the current page for one of a former edition: the section in which most of its passages are now,
 * the whole text, or the front page.
 *
 * @param section the slug of the section; `full` for the whole text; `undefined` for any other page
 */
export function currentPageOf(edition: Document, section: string | undefined): string {
  const current = currentEdition(edition);
  if (section === 'full') return fullTextPath(current.id);
  const before = edition.sections.find(({ slug }) => slug === section);
  if (before === undefined) return documentPath(current.id);
  const sectionOf = new Map(current.sections.flatMap((one) => addressedBlocks(one).map(({ id }) => [id, one.slug])));
  const now = addressedBlocks(before).flatMap(({ id }) => sectionOf.get(id) ?? []);
  const [most] = [...Map.groupBy(now, (slug) => slug)].toSorted(([, a], [, b]) => b.length - a.length);
  return most === undefined ? documentPath(current.id) : sectionPath(current.id, most[0]);
}

/**
 * Returns the path of a passage in the current edition: in its section, or, if it is gone, its own page, which says so.
 */
export function currentPassagePath(edition: Document, id: string): string {
  const current = currentEdition(edition);
  const section = current.ids.find((entry) => entry.id === id && entry.state === 'stands')?.section;
  return section === undefined ? passagePath(current.id, id) : blockPath({ document: current.id, section, id });
}
