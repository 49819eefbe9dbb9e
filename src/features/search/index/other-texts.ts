/** Collects the texts of the site that search does not find, so that no word in them is taken for a mistake. */
import type { Publication } from '../../../core/model.ts';
import { sectionName } from '../../../core/model.ts';

/** Returns these texts: what the publication says of itself and on its own pages, titles, headings, and what is said of documents and registers. */
export function otherTexts({ site, about, pages, documents }: Publication): string[] {
  return [
    site.name,
    about.body,
    ...pages.flatMap(({ title, body }) => [title, body]),
    ...documents.flatMap(({ title, publisher, provenance, summary, sections, register, closingNote = '' }) => [
      title,
      publisher,
      summary,
      closingNote,
      ...sections.flatMap((section) => [sectionName(section), ...section.groups.map(({ heading }) => heading)]),
      // Their sources and notes are on pages of the document.
      ...Object.values({ provenance, register }).flatMap(textsIn),
    ]),
  ];
}

/** Returns all texts within a value of a YAML file. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
