/** A document as a bibliographic item. */
import { words } from '@words/exports.ts';
import type { Document } from '../core/model.ts';

/**
 * The fields of CSL-JSON that a document has. No author: the official text names none.
 *
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-magazine';
  readonly title: string;
  /** The periodical. */
  readonly 'container-title': string;
  readonly issued: CslDate;
  /** The publisher's page. */
  readonly URL: string;
  readonly language: string;
  /** The issue in which the text first appeared, where that is another. */
  readonly note?: string;
  /** When it was read: filled in by the reader's browser, hence never a date here but a text in its place. */
  readonly accessed?: { readonly literal: string } | CslDate;
}

/** A date as precise as it is known: year, month, day. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The item that a document is in CSL-JSON. */
export function toItem(document: Document): CslItem {
  const { id, title, publisher, published, url, language, original } = document;
  return {
    id,
    type: 'article-magazine',
    title,
    'container-title': publisher,
    issued: { 'date-parts': [published.split('-').map(Number)] },
    URL: url,
    language,
    ...(original === undefined ? {} : { note: words.originalIssue(original) }),
  };
}
