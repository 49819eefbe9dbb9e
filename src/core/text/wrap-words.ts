/** Puts markup around some letters of a block's words. */
import type { Words } from '../block.ts';
import { textOfWords } from '../walk/words.ts';

/** Letters of a text, by their offsets in UTF-16 code units. */
interface Letters {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts markup around some letters.
 *
 * @param wrap makes the marked piece of the letters
 * @returns `undefined` if they are not within one piece of plain or emphasised words
 */
export function wrapWords(
  words: readonly Words[],
  { start, end }: Letters,
  wrap: (letters: string) => Words,
): Words[] | undefined {
  let passed = 0;
  for (const [index, part] of words.entries()) {
    const { length } = textOfWords([part]);
    const [from, to] = [start - passed, end - passed];
    passed += length;
    if (from >= length) continue;
    if (to > length || from < 0) return undefined;
    const inside = within(part, { start: from, end: to }, wrap);
    return inside === undefined ? undefined : [...words.slice(0, index), ...inside, ...words.slice(index + 1)];
  }
  return undefined;
}

function within(part: Words, letters: Letters, wrap: (letters: string) => Words): Words[] | undefined {
  if (typeof part === 'string') {
    const { start, end } = letters;
    return [part.slice(0, start), wrap(part.slice(start, end)), part.slice(end)].filter((piece) => piece !== '');
  }
  // A link must not contain another link, and an editor's mark stays as it is.
  if (!('words' in part) || part.kind === 'link' || part.kind === 'term' || part.kind === 'reference') return undefined;
  const words = wrapWords(part.words, letters, wrap);
  return words === undefined ? undefined : [{ ...part, words }];
}
