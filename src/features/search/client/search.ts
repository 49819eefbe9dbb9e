/** All of search in one file for the browser: loaded when a reader reaches for it, or lands from it. */
export { land } from '../../landing/client/land.ts';
export { startSearch } from './view.ts';
