/** Variants of Chinese characters. Only the build uses this file, because its tables are large. */
import { from, to } from 'opencc-js/preset/t2cn';

/**
 * Finds the variants, mostly traditional characters, that readers may type instead of the given ones.
 *
 * @returns each variant with the character that it replaces
 */
export function otherLetters(known: ReadonlySet<string>): [typed: string, known: string][] {
  const simplified = lettersOf(to['cn']);
  // The forms of Taiwan, of Hong Kong, and the common ones.
  const ways = [lettersOf(from['tw']), lettersOf(from['hk']), new Map<string, string>()];
  const typed = new Set([simplified, ...ways].flatMap((letters) => [...letters.keys()]));
  return [...typed].toSorted().flatMap((letter): [string, string][] => {
    if (known.has(letter)) return [];
    const simple = ways
      .map((way) => way.get(letter) ?? letter)
      .map((traditional) => simplified.get(traditional) ?? traditional)
      .find((one) => known.has(one));
    return simple === undefined ? [] : [[letter, simple]];
  });
}

/**
 * The single characters of some tables, with their conversions; the first table wins. Conversions of whole words are
 * ignored.
 */
function lettersOf(tables: (typeof to)[string] = []): Map<string, string> {
  const entries = tables
    .flat()
    .toReversed()
    .flatMap((table): readonly (readonly string[])[] =>
      typeof table === 'string' ? table.split('|').map((entry) => entry.split(' ')) : table,
    );
  return new Map(
    entries.flatMap(([letter = '', becomes = '']): [string, string][] =>
      ONE_IDEOGRAPH.test(letter) ? [[letter, becomes]] : [],
    ),
  );
}

/** The characters in common use, which have been in Unicode from the beginning: CJK Unified Ideographs. */
export const IDEOGRAPH = /[\u4E00-\u9FFF]/g;
const ONE_IDEOGRAPH = /^[\u4E00-\u9FFF]$/;
