/** The links from the list of a document's editions to what changed between them, and to the history of all articles. */
import { words } from '@words/editions.ts';
import { changesPath, historyPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import type { FeatureLink } from '../places.ts';

const links = (document: Document | undefined): FeatureLink[] =>
  document === undefined || document.former.length === 0
    ? []
    : [
        { at: 'editions', path: changesPath(document.id), name: words.whatChanged },
        { at: 'editions', path: historyPath(document.id), name: words.historyOfAll },
      ];

export default links;
