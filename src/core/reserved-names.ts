/** Names that no document and no section may have, since other pages and files stand at their addresses. */

/** Pages and folders at the site's root, beside the documents. */
export const SITE_PAGES: readonly string[] = ['404', 'about', 'pagefind', 'search', 'terms'];

/** Pages below a document, beside its sections. */
export const DOCUMENT_PAGES: readonly string[] = ['facts', 'full', 'map'];

/** Fragment ids of the parts of pages, which no heading may have. */
export const PAGE_IDS: readonly string[] = [
  'a-z',
  'by-kind',
  'cite-heading',
  'clear-kept',
  'companions-heading',
  'content-faults-heading',
  'contents-heading',
  'document-words',
  'documents',
  'facts-heading',
  'formats-heading',
  'keep-documents',
  'kept-status',
  'main',
  'map-heading',
  'notes-heading',
  'places-heading',
  'provenance-heading',
  'register-kind',
  'register-words',
  'related-heading',
  'search-dialog',
  'settings',
  'settings-heading',
  'sources-heading',
  'term-filter',
  'terms-heading',
];

/** What begins the fragment ids of which a page has many: a term's note and mark, a source, a section, a search field. */
export const PAGE_ID_BEGINNINGS: readonly string[] = [
  'mark-',
  'note-',
  'places-',
  'search-field-',
  'section-',
  'source-',
  'terms-',
];
