/** Draws the words of headings. */
import { headingParts } from '../../core/languages/compounds.ts';
import { memo } from '../../core/memo/memo.ts';
import { joinParts, type Markup, markup } from '../markup.ts';

/** Draws words of a heading, in which hyphenated words stay on one line. */
export const drawCompounds = memo((text): Markup =>
  joinParts(
    headingParts(text).map(({ text: words, isCompound }) =>
      isCompound ? markup`<span class="compound">${words}</span>` : words,
    ),
  ),
);
