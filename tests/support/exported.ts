/** Documents of the charter publication, and the files in which they are taken away. */
import type { Document } from '../../src/core/model.ts';
import { formatsOf } from '../../src/exports/formats.ts';
import { modelOf, publication } from './charter-model.ts';

/** The site that the files are of. */
export const SITE = new URL('https://papers.example/');

/** The charter, whole. */
export const charter = () => modelOf('harbour-charter');

/** A document with some of its sections only. */
export const withSections = (document: Document, ...slugs: readonly string[]): Document => ({
  ...document,
  sections: document.sections.filter(({ slug }) => slugs.includes(slug)),
});

/** The third section of the charter, as a document. */
export const order = () => withSections(charter(), 'iii');

/**
 * A file of a document that is text, and is made at once.
 *
 * @throws Error if there is none of that name
 */
export function fileOf(document: Document, name: string, site: URL | undefined = SITE): string {
  const format = formatsOf(document).find(({ file }) => file === name);
  if (format === undefined) throw new Error(`There is no ${name}.`);
  const content = format.make(document, publication().terms, site);
  if (typeof content !== 'string') throw new Error(`${name} is no text.`);
  return content;
}
