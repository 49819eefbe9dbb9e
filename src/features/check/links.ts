/** Links to the page that checks quotations. */
import { words } from '@words/check.ts';
import { words as pageWords } from '@words/page.ts';
import { checkPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import type { FeatureLink } from '../places.ts';

const links = (document: Document | undefined): FeatureLink[] =>
  document === undefined
    ? [
        { at: 'header', path: checkPath(), name: pageWords.check },
        { at: 'search', path: checkPath(), name: words.heading },
      ]
    : [];

export default links;
