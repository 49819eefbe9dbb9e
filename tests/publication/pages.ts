/** Where the article's sections are, for tests/publication/browser/offline.test.ts. */
export { SECTION_PAGES } from './article.ts';
