/** The article that this repository publishes, as its files have it. */
import { readLibrary, sectionPages } from '../support/library.ts';
import { ARTICLE_ID } from './ours.ts';

/** The documents and terms of the content folder. */
export const PUBLICATION = readLibrary('content');

/** The article. */
export const ARTICLE = only(PUBLICATION.documents.filter(({ id }) => id === ARTICLE_ID));

/** The addresses of its section pages, in reading order. */
export const SECTION_PAGES = sectionPages(ARTICLE);

function only<T>(found: readonly T[]): T {
  const [one, ...others] = found;
  if (one === undefined || others.length > 0) throw new Error(`Found ${found.length} of what there is one of.`);
  return one;
}
