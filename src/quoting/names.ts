/** Names documents, places and dates in reports on files that quote. */
import type { CheckedDocument, QuotedPlace } from './check-text.ts';

/** A document with the date of its edition. */
export interface PublishedDocument extends CheckedDocument {
  readonly published: string;
}

/** How a report names things. */
export interface Names {
  /** A place as notes write it, with its document if several have a place of that name: `harbour-charter:I.2`. */
  readonly place: (place: QuotedPlace) => string;
  /** Its path on the site. */
  readonly path: (place: QuotedPlace) => string;
  /** The date of an edition. */
  readonly date: (document: string) => string;
}

/** Returns the names for some documents. */
export function namesOf(documents: readonly PublishedDocument[]): Names {
  const having = new Map<string, Set<string>>();
  for (const { id, sections } of documents)
    for (const { label = '' } of sections.flatMap((section) => [section, ...section.blocks]))
      having.set(label, (having.get(label) ?? new Set()).add(id));
  const dates = new Map(documents.map(({ id, published }) => [id, published]));
  return {
    place: ({ document, label }) => {
      if (label === '') return document;
      return (having.get(label)?.size ?? 0) > 1 ? `${document}:${label}` : label;
    },
    path: ({ document, section, block }) =>
      `/${document}/${section === undefined ? '' : `${section}/`}${block === undefined ? '' : `#${block}`}`,
    date: (document) => dates.get(document) ?? document,
  };
}
