/** Links to a document's register, and to the register as a table. */
import { words as aboutWords } from '@words/about.ts';
import { words } from '@words/contents.ts';
import { factsPath, factsTablePath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import type { FeatureLink } from '../places.ts';

const links = (document: Document | undefined): FeatureLink[] =>
  document?.register === undefined
    ? []
    : [
        { at: 'views', path: factsPath(document.id), name: words.facts },
        { at: 'about', path: factsPath(document.id), name: aboutWords.facts },
        { at: 'about', path: factsTablePath(document.id), name: aboutWords.table },
      ];

export default links;
