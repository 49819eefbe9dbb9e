/** Characters that are written in several ways: for the build alone, since the tables are large. */
import { from, to } from 'opencc-js/preset/t2cn';

/**
 * The other characters, traditional ones, that readers may type for those that are known.
 *
 * @returns each with the one that it stands for
 */
export function otherLetters(known: ReadonlySet<string>): [typed: string, known: string][] {
  const simplified = lettersOf(to['cn']);
  // As they are written on Taiwan, in Hong Kong and in neither way.
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

/** The ideographs of some tables with what they become there; first tables go first. What becomes of words is not asked. */
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

/** Any of the characters that are in use, as Unicode has had them from the first: CJK Unified Ideographs. */
export const IDEOGRAPH = /[\u4E00-\u9FFF]/g;
const ONE_IDEOGRAPH = /^[\u4E00-\u9FFF]$/;
