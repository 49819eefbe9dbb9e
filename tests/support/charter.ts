/** The charter publication as its files have it: five documents in four languages. */
import { readLibrary, sectionPages, type SourceDocument } from './library.ts';

/** What its folder holds. */
export const CHARTER = readLibrary('tests/fixtures/charter/content');

/** Addresses of all its section pages, document by document. */
export const SECTION_PAGES = CHARTER.documents.flatMap(sectionPages);

/** Addresses of its documents' pages of the whole text. */
export const FULL_PAGES = CHARTER.documents.map(({ id }) => `${id}/full/`);

/**
 * A document by its id.
 *
 * @throws Error if there is none of that id
 */
export function documentOf(id: string): SourceDocument {
  const document = CHARTER.documents.find((candidate) => candidate.id === id);
  if (document === undefined) throw new Error(`The charter publication has no document "${id}".`);
  return document;
}

/** One page of every kind, in every language of the library, by address. */
export const PAGE_KINDS = [
  '',
  'harbour-charter/',
  'harbour-charter/preamble/',
  'harbour-charter/ii/',
  'lights-plan/full/',
  'harbour-charter/map/',
  'harbour-charter/facts/',
  'harbour-charter/@verify/',
  'dues-memorandum/er/',
  'small-ports-declaration/',
  'small-ports-declaration/ba/',
  'open-quay-article/full/',
  'terms/',
  'terms/table/',
  'terms/harbour-dues/',
  'wordings/',
  'corpora/harbour-texts/',
  'search/?q=harbour+dues',
  'search/?q=habour+dues&kind=text',
  'harbour-charter/ii/?q=harbour+dues#ii-4',
  'about/',
  'check/',
  'nowhere/',
];
