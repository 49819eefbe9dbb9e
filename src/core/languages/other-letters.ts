/** Characters that are written in several ways: for the build alone, since the tables are large. */
import { Converter } from 'opencc-js/t2cn';

/**
 * The other characters, traditional ones, that readers may type for those that are known.
 *
 * @returns each with the one that it stands for
 */
export function otherLetters(known: ReadonlySet<string>): [typed: string, known: string][] {
  const converters = (['tw', 'hk', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
  return everyCharacter().flatMap((typed): [string, string][] => {
    if (known.has(typed)) return [];
    const simple = converters.map((convert) => convert(typed)).find((letter) => letter !== typed && known.has(letter));
    return simple === undefined ? [] : [[typed, simple]];
  });
}

/** The characters that are in use, as Unicode has had them from the first: CJK Unified Ideographs. */
const everyCharacter = () =>
  Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => String.fromCodePoint(0x4e00 + index));
