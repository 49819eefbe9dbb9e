/** Links to the page of corrections. */
import { words as contentsWords } from '@words/contents.ts';
import { words } from '@words/corrections.ts';
import { correctionsPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import type { FeatureLink } from '../places.ts';

const links = (document: Document | undefined): FeatureLink[] =>
  document === undefined
    ? [{ at: 'footer', path: correctionsPath(), name: words.corrections }]
    : [{ at: 'end', path: correctionsPath(), name: contentsWords.new }];

export default links;
