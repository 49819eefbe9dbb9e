/** Characters that are written in several ways: for the build alone, since the tables are large. */
import { Converter } from 'opencc-js/t2cn';

/**
 * The other characters, traditional ones, that readers may type for those that are known.
 *
 * @returns each with the one that it stands for
 */
export function otherLetters(known: ReadonlySet<string>): [typed: string, known: string][] {
  const characters = everyCharacter();
  // All at once, each by itself: no line goes on in the next.
  const simplified = (['tw', 'hk', 't'] as const).map((from) =>
    Converter({ from, to: 'cn' })(characters.join('\n')).split('\n'),
  );
  return characters.flatMap((typed, index): [string, string][] => {
    if (known.has(typed)) return [];
    const simple = simplified
      .map((letters) => letters[index] ?? typed)
      .find((letter) => letter !== typed && known.has(letter));
    return simple === undefined ? [] : [[typed, simple]];
  });
}

/** The characters that are in use, as Unicode has had them from the first: CJK Unified Ideographs. */
const everyCharacter = () =>
  Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => String.fromCodePoint(0x4e00 + index));

/** Any of them. */
export const IDEOGRAPH = /[\u4E00-\u9FFF]/g;
