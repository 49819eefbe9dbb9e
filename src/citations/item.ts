/** A document as a bibliographic item. */
import { words as kinds } from '@words/document-kinds.ts';
import { words } from '@words/exports.ts';
import type { Document } from '../core/model.ts';

/**
 * The fields of CSL-JSON that a document has. No author: the official text names none.
 *
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  readonly type: ItemType;
  /** What kind of document it is, where the type does not say so. */
  readonly genre?: string;
  readonly title: string;
  /** The periodical of an article. */
  readonly 'container-title'?: string;
  /** Who published anything else. */
  readonly publisher?: string;
  readonly issued: CslDate;
  /** The publisher's page. */
  readonly URL: string;
  readonly language: string;
  /** The issue in which the text first appeared, where that is another. */
  readonly note?: string;
  /** When it was read: filled in by the reader's browser, hence never a date here but a text in its place. */
  readonly accessed?: { readonly literal: string } | CslDate;
}

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
type ItemType = 'article-magazine' | 'legislation' | 'report' | 'document';

/** What each kind of document is to citation styles. They print a treaty by its parties, which are not told here. */
const TYPES: Readonly<Record<Document['kind'], ItemType>> = {
  article: 'article-magazine',
  law: 'legislation',
  treaty: 'document',
  declaration: 'document',
  report: 'report',
  memorandum: 'report',
  plan: 'report',
};

/** The kinds that their type says by itself. */
const TOLD_BY_TYPE: ReadonlySet<Document['kind']> = new Set(['article', 'law', 'report']);

/** A date as precise as it is known: year, month, day. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The item that a document is in CSL-JSON. */
export function toItem(document: Document): CslItem {
  const { id, kind, title, publisher, published, url, language, original } = document;
  return {
    id,
    type: TYPES[kind],
    ...(TOLD_BY_TYPE.has(kind) ? {} : { genre: kinds[kind] }),
    title,
    ...(kind === 'article' ? { 'container-title': publisher } : { publisher }),
    issued: { 'date-parts': [published.split('-').map(Number)] },
    URL: url,
    language,
    ...(original === undefined ? {} : { note: words.originalIssue(original) }),
  };
}
