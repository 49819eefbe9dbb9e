/**
 * Names that no document, section or term may have, since other pages and files stand at their addresses, or will: a
 * name that is given away cannot be had back.
 */

/** Pages and folders at the site's root, beside the documents. */
export const SITE_PAGES: readonly string[] = [
  '404',
  'about',
  'check',
  'corrections',
  'oembed',
  'p',
  'pagefind',
  'search',
  'terms',
];

/** Pages below a document, beside its sections. */
export const DOCUMENT_PAGES: readonly string[] = ['facts', 'full', 'images', 'map', 'p'];

/** Pages beside those of terms. */
export const TERM_PAGES: readonly string[] = ['order', 'table'];

/** Fragment ids of the parts of pages, which no heading may have. */
export const PAGE_IDS: readonly string[] = [
  'changes-heading',
  'check-text',
  'cite-heading',
  'clear-kept',
  'companions-heading',
  'content-faults-heading',
  'contents-heading',
  'contents-list',
  'document-words',
  'documents',
  'facts-heading',
  'formats-heading',
  'keep-documents',
  'kept-status',
  'main',
  'map-heading',
  'notes-heading',
  'paragraphs-heading',
  'passage-preview',
  'places-heading',
  'provenance-heading',
  'register-words',
  'related-heading',
  'search-dialog',
  'settings',
  'settings-heading',
  'source-kinds',
  'sources-heading',
  'term-filter',
  'terms-heading',
];

/** What begins the fragment ids of which a page has many: a footnote's call, a term's gloss, mark and note, a source, a section, a search field. */
export const PAGE_ID_BEGINNINGS: readonly string[] = [
  'call-',
  'gloss-',
  'mark-',
  'note-',
  'places-',
  'search-field-',
  'section-',
  'source-',
  'terms-',
];
