/** Draws the names of terms. */
import type { Term } from '../../core/model.ts';
import { memoOf } from '../../core/memo/memo.ts';
import { termNames } from '../../core/terms/names.ts';
import { langAttributes } from '../draw-language.ts';
import { joinParts, type Markup, markup } from '../markup.ts';

/** Draws a term's names in other languages: in each the short name, if there is one. */
export const drawNames = memoOf((term: Term): Markup =>
  joinParts(
    termNames(term, true).map(({ name, lang }, index) => [
      index > 0 ? ' ' : '',
      markup`<span${langAttributes(lang)}>${name}</span>`,
    ]),
  ),
);
