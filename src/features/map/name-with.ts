/** Names of links that show less than they are. */
import { words } from '@words/map.ts';
import { offsetsOf } from '../../core/statements/quotes.ts';

/**
 * What a link is called for those who do not see it: its name, with what it shows before it where the name does not have
 * that by itself, so that who says what they see is understood. https://www.w3.org/WAI/WCAG22/Understanding/label-in-name.html
 *
 * @param shown what it shows: "Art. 5", "2(a)"
 * @param name in full: "Article 5 Of dues", "Art. 5(2)(a)"
 */
export function nameWith(shown: string, name: string): string {
  const hasIt = offsetsOf(shown, name).some(
    (at) => !PART_BEFORE.test(name.slice(0, at)) && !PART_AFTER.test(name.slice(at + shown.length)),
  );
  return hasIt ? name : words.section(shown, name);
}

/** What makes a word of what stands beside it, as axe-core sees it: the "2" of "Art. 1(2)" is none. */
const PART_OF_WORD = String.raw`[\p{L}\p{N}(]`;
const PART_BEFORE = new RegExp(`${PART_OF_WORD}$`, 'u');
const PART_AFTER = new RegExp(`^${PART_OF_WORD}`, 'u');
