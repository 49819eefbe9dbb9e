/** The texts of a work in different languages. */
import type { Document } from '../../core/model.ts';
import { type OriginalOf, originalOf, textsBeside } from '../../core/pairs/texts.ts';
import { getPublication } from '../../publication.ts';

/** Returns the texts in other languages that go with a text, the original first. */
export const othersOf = (text: Document): Document[] => textsBeside(text, getPublication().documents);

/** Returns the original of a version; `undefined` for an original. */
export const originalOfVersion = (text: Document): OriginalOf | undefined =>
  originalOf(text, getPublication().documents);
