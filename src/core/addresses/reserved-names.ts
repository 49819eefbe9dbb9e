/**
 * Names that no document, section or term may have, because other pages and files have these addresses, or will have
 * them. They are reserved early, because a published name can never be taken back.
 */

/** Pages and folders at the site's root, beside the documents. */
export const SITE_PAGES: readonly string[] = [
  '404',
  'about',
  'check',
  'corpora',
  'corrections',
  'oembed',
  'own-notes',
  'p',
  'pagefind',
  'pages',
  'search',
  'terms',
  'wordings',
];

/** Pages of a document other than its sections. */
export const DOCUMENT_PAGES: readonly string[] = ['changes', 'compare', 'facts', 'full', 'images', 'map', 'p', 'since'];

/** Pages in the terms folder other than those of terms. */
export const TERM_PAGES: readonly string[] = ['order', 'table'];

/** Fragment ids that pages use themselves, so no heading may have them. */
export const PAGE_IDS: readonly string[] = [
  'additions-heading',
  'any-date',
  'attested-heading',
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
  'editions-heading',
  'facts-heading',
  'force-heading',
  'formats-heading',
  'history-heading',
  'keep-documents',
  'kept-status',
  'languages-heading',
  'main',
  'map-heading',
  'notes-heading',
  'paragraphs-heading',
  'passage-preview',
  'places-heading',
  'provenance-heading',
  'referred-to-by',
  'register-words',
  'related-heading',
  'responsible-heading',
  'search-dialog',
  'settings',
  'settings-heading',
  'source-kinds',
  'sources-heading',
  'term-filter',
  'terms-heading',
  'verify-text',
  'wordings-words',
];

/**
 * The beginnings of fragment ids that a page may use many times: a footnote's call, an entry of a register, a term's gloss, mark and note, a
 * reader's own note, a source, a section, a search field.
 */
export const PAGE_ID_BEGINNINGS: readonly string[] = [
  'call-',
  'fact-',
  'gloss-',
  'mark-',
  'note-',
  'own-note-',
  'places-',
  'search-field-',
  'section-',
  'source-',
  'terms-',
];
