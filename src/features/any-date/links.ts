/** The links from the editions of a document, and from the history of a passage, to the page that asks for a day. */
import { words } from '@words/any-date.ts';
import { anyDatePath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import type { FeatureLink } from '../places.ts';

const links = (document: Document | undefined): FeatureLink[] =>
  document === undefined || document.former.length === 0
    ? []
    : [
        { at: 'editions', path: anyDatePath(document.id), name: words.heading },
        { at: 'history', path: anyDatePath(document.id), name: words.ofPassage },
      ];

export default links;
