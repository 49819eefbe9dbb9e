/** The links that features add to pages. */
import added from '@features/links';
import type { Document } from '../core/model.ts';
import type { FeatureLink } from './places.ts';

/**
 * Returns the links of features for a place, in the order of the features.
 *
 * @param document the document that the links lead on from; `undefined` for links of the whole site
 */
export const linksAt = (place: FeatureLink['at'], document?: Document): FeatureLink[] =>
  added.flatMap((linksOf) => linksOf(document)).filter(({ at }) => at === place);
