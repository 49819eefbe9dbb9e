/** Finds the edition of which a text in another language is a version. */

import type { Document } from '../model.ts';

type Dated = Pick<Document, 'published'>;

/**
 * Returns the edition of the original to which a version belongs: the last one that is no later than the version; the first
 * one if all are.
 *
 * @param editions those of the original, from the oldest
 */
export const originalOf = <Edition extends Dated>(version: Dated, editions: readonly Edition[]): Edition | undefined =>
  editions.findLast(({ published }) => published <= version.published) ?? editions[0];
