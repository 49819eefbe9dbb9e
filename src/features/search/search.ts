/**
 * All of search in one file for the browser. It is loaded when a reader is about to search, or comes from search
 * results.
 */
export { startSearch } from './client/view.ts';
export { land } from './landing/land.ts';
