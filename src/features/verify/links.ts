/** The link from the line that travels with a text. */
import { words } from '@words/verify.ts';
import { verifyPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import type { FeatureLink } from '../places.ts';

const links = (document: Document | undefined): FeatureLink[] =>
  document === undefined ? [] : [{ at: 'colophon', path: verifyPath(document.id), name: words.heading }];

export default links;
