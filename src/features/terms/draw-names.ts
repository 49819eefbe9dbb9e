/** Draws the names of terms, which every page of official text has (page/markup.ts). */
import type { Term } from '../../core/model.ts';
import { memoOf } from '../../core/memo/memo.ts';
import { namesOf } from '../../core/terms/names.ts';
import { languageOf } from '../../html/drawn-language.ts';
import { inRow, type Markup, markup } from '../../html/markup.ts';

/** A term's names in other languages, short where it has a shorter. */
export const drawNames = memoOf((term: Term): Markup =>
  inRow(
    namesOf(term, true).map(({ name, lang }, index) => [
      index > 0 ? ' ' : '',
      markup`<span${languageOf(lang)}>${name}</span>`,
    ]),
  ),
);
