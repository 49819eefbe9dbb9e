/** All of search in one file for the browser: loaded when a reader reaches for it, or lands from it. */
export { startSearch } from './client/view.ts';
export { land } from './landing/land.ts';
