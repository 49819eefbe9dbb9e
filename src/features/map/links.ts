/** Links to the map of a document, if it has terms. */
import { words as aboutWords } from '@words/about.ts';
import { words } from '@words/contents.ts';
import { mapPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import { usesTerms } from '../../core/reading-order.ts';
import type { FeatureLink } from '../places.ts';

const links = (document: Document | undefined): FeatureLink[] =>
  document === undefined || !usesTerms(document)
    ? []
    : [
        { at: 'views', path: mapPath(document.id), name: words.map },
        { at: 'about', path: mapPath(document.id), name: aboutWords.map },
      ];

export default links;
