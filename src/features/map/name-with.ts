/** Makes the accessible names of links that show only a short label. */
import { words } from '@words/map.ts';
import { offsetsOf } from '../../core/statements/quotes.ts';

/**
 * Returns the accessible name of a link. It must contain the visible label, so that people who control the browser by
 * voice can say what they see. If the name does not contain the label as a separate word, the label is put before it.
 *
 * https://www.w3.org/WAI/WCAG22/Understanding/label-in-name.html
 *
 * @param shown the visible label: "Art. 5", "2(a)"
 * @param name the full name: "Article 5 Of dues", "Art. 5(2)(a)"
 */
export function nameWith(shown: string, name: string): string {
  const hasIt = offsetsOf(shown, name).some(
    (at) => !PART_BEFORE.test(name.slice(0, at)) && !PART_AFTER.test(name.slice(at + shown.length)),
  );
  return hasIt ? name : words.section(shown, name);
}

/**
 * A character beside a label that makes it a part of a longer word. The rules are those of axe-core: the "2" in "Art.
 * 1(2)" is not a separate word.
 */
const PART_OF_WORD = String.raw`[\p{L}\p{N}(]`;
const PART_BEFORE = new RegExp(`${PART_OF_WORD}$`, 'u');
const PART_AFTER = new RegExp(`^${PART_OF_WORD}`, 'u');
