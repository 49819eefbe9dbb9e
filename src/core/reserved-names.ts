/** Names that no document and no section may have, since other pages and files stand at their addresses. */

/** Pages and folders at the site's root, beside the documents. */
export const SITE_PAGES: readonly string[] = ['404', 'about', 'pagefind', 'search', 'terms'];

/** Pages below a document, beside its sections. */
export const DOCUMENT_PAGES: readonly string[] = ['facts', 'full', 'map'];
