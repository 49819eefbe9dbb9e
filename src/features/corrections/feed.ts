/** The feeds of corrections. */
import { CORRECTIONS_FEED, documentFeedPath, sitePath, termFeedPath } from '../../core/addresses/addresses.ts';
import type { Places } from '../places.ts';

const feeds: Places['feeds'] = ({ document, term }) => [
  ...(document === undefined ? [] : [documentFeedPath(document)]),
  ...(term === undefined ? [] : [termFeedPath(term)]),
  sitePath(CORRECTIONS_FEED),
];

export default feeds;
