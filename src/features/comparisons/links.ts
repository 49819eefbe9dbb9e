/** The link from the list of a document's editions to what changed between them. */
import { words } from '@words/editions.ts';
import { changesPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import type { FeatureLink } from '../places.ts';

const links = (document: Document | undefined): FeatureLink[] =>
  document === undefined || document.former.length === 0
    ? []
    : [{ at: 'editions', path: changesPath(document.id), name: words.whatChanged }];

export default links;
