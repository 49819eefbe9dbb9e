/** A document as a bibliographic item. */
import { words as kinds } from '@words/document-kinds.ts';
import { words as editionWords } from '@words/editions.ts';
import { words } from '@words/exports.ts';
import { words as versionWords } from '@words/versions.ts';
import type { Document } from '../core/model.ts';
import { dateInWords, languageName } from '../ui/format.ts';

/**
 * The fields of CSL-JSON that a document has. There is no author, because the official text names none.
 *
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  readonly type: ItemType;
  /** The kind of document, if the type does not say it. */
  readonly genre?: string;
  readonly title: string;
  /** What the document is called where it is only named. Styles have it in brackets and in notes that are not the first. */
  readonly 'title-short'?: string;
  /** The periodical of an article. */
  readonly 'container-title'?: string;
  /** The publisher of anything else. */
  readonly publisher?: string;
  readonly issued: CslDate;
  /** The publisher's page. */
  readonly URL: string;
  readonly language: string;
  /** The issue in which the text first appeared, if it is another issue, and which text of its work it is, if there are several. */
  readonly note?: string;
  /** The date of access. The reader's browser fills it in, so the build has a placeholder here. */
  readonly accessed?: { readonly literal: string } | CslDate;
}

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
type ItemType = 'article-magazine' | 'legislation' | 'report' | 'document';

/**
 * The type that each kind of document has for citation styles. Styles cite a treaty by its parties, which the model
 * does not have, so a treaty has another type.
 */
const TYPES: Readonly<Record<Document['kind'], ItemType>> = {
  article: 'article-magazine',
  law: 'legislation',
  treaty: 'document',
  agreement: 'document',
  declaration: 'document',
  resolution: 'document',
  judgment: 'document',
  report: 'report',
  memorandum: 'report',
  plan: 'report',
  guideline: 'report',
  standard: 'report',
  licence: 'document',
  speech: 'document',
  '[kind]': 'document',
};

/** The kinds that the type already says. */
const TOLD_BY_TYPE: ReadonlySet<Document['kind']> = new Set(['article', 'law', 'report']);

/** A date as precise as it is known: year, month, day. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  /** Words in the place of a date. */
  readonly literal?: string;
}

/** Makes a date of its written form. Only at a dev server may there be none yet; then the words of the gap stand for it. */
function dateOf(written: string): CslDate {
  const parts = written.split('-').map(Number);
  return parts.some(Number.isNaN) ? { 'date-parts': [], literal: written } : { 'date-parts': [parts] };
}

/** Says which text of a work is cited, if there are others: "French version", "as of 30 December 2022". */
export function whichText({ language, authority, translator = '', editions, published }: Document): string[] {
  const name = languageName(language);
  return [
    ...(authority === undefined
      ? []
      : [
          authority === 'authentic'
            ? versionWords.cited.authentic(name)
            : versionWords.cited[authority](name, translator),
        ]),
    ...(editions.length > 1 ? [editionWords.asOf(dateInWords(published))] : []),
  ];
}

/** The key of a document for bibliography programs, whose keys have no slashes: `law-2016-11-07` for a former edition. */
export const citationKey = ({ id }: Document): string => id.replaceAll('/@', '-');

/** Makes a document's item in CSL-JSON. */
export function toItem(document: Document): CslItem {
  const { kind, title, shortTitle, publisher, published, url, language, original } = document;
  const note = [...(original === undefined ? [] : [words.originalIssue(original)]), ...whichText(document)].join('; ');
  return {
    id: citationKey(document),
    type: TYPES[kind],
    ...(TOLD_BY_TYPE.has(kind) ? {} : { genre: kinds[kind] }),
    title,
    ...(shortTitle === undefined ? {} : { 'title-short': shortTitle }),
    ...(kind === 'article' ? { 'container-title': publisher } : { publisher }),
    issued: dateOf(published),
    URL: url,
    language,
    ...(note === '' ? {} : { note }),
  };
}
