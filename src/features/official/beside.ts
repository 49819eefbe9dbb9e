/** What features show of blocks beside their words. */
import besides from '@features/beside';
import type { Document } from '../../core/model.ts';
import type { PageOfWords } from '../../html/official/draw-words.ts';

/** Returns what is shown of the blocks of a document: what the first feature says that has something of a block. */
export const besideIn =
  (document: Document): NonNullable<PageOfWords['beside']> =>
  (id) =>
    besides.flatMap((beside) => beside(document, id) ?? [])[0];
