/** What features show of blocks beside their words. */
import besides from '@features/beside';
import type { Document } from '../../core/model.ts';
import type { PageOfWords } from '../../html/official/draw-words.ts';
import { joinParts } from '../../html/markup.ts';

/** Returns what is shown of the blocks of a document: all that features have of a block. */
export const besideIn =
  (document: Document): NonNullable<PageOfWords['beside']> =>
  (id) => {
    const [first, ...others] = besides.flatMap((beside) => beside(document, id) ?? []);
    if (first === undefined || others.length === 0) return first;
    const all = [first, ...others];
    const classes = all.flatMap(({ className }) => className ?? []);
    return {
      className: classes.length === 0 ? undefined : classes.join(' '),
      before: joinParts(all.map(({ before }) => before)),
    };
  };
