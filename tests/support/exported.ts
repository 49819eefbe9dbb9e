/** Documents of the charter publication, and the files that readers can download. */
import type { Document } from '../../src/core/model.ts';
import { formatsOf } from '../../src/exports/formats.ts';
import { modelOf, publication } from './charter-model.ts';

/** The address of the site that the files come from. */
export const SITE = new URL('https://papers.example/');

/** The whole charter. */
export const charter = () => modelOf('harbour-charter');

/** Returns a document with only some of its sections. */
export const withSections = (document: Document, ...slugs: readonly string[]): Document => ({
  ...document,
  sections: document.sections.filter(({ slug }) => slugs.includes(slug)),
});

/** Returns the charter with only its third section. */
export const order = () => withSections(charter(), 'iii');

/**
 * A file of a document that is text, and is made at once.
 *
 * @throws Error if there is no file of that name
 */
export function fileOf(document: Document, name: string, site: URL | undefined = SITE): string {
  const format = formatsOf(document).find(({ file }) => file === name);
  if (format === undefined) throw new Error(`There is no ${name}.`);
  const content = format.make(document, publication().terms, site);
  if (typeof content !== 'string') throw new Error(`${name} is no text.`);
  return content;
}
