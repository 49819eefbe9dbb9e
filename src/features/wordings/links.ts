/** The link to the table of all wordings, for those who have read a document. */
import { words } from '@words/wordings.ts';
import { wordingsPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import { getPublication } from '../../publication.ts';
import type { FeatureLink } from '../places.ts';
import { corporaOf } from './content/corpus.ts';

const links = (document: Document | undefined): FeatureLink[] =>
  document === undefined || corporaOf(getPublication()).length === 0
    ? []
    : [{ at: 'after-terms', path: wordingsPath(), name: words.title }];

export default links;
