/** The differences: what comes before, the British letters, the American letters, what comes after. */
const RULES = [
  ['.{3}', 'is', 'iz', '(?:ations?|ational|e|es|ed|ing|ers?)$'],
  ['l', 'ys', 'yz', '(?:e|es|ed|ing)$'],
  ['[aeiou][^aeiou]+[aeiou]', 'll', 'l', '(?:ed|ing|ers?)$'],
  ['^(?:fulfi|enro|insta|ski)', 'l', 'll', '(?:s?$|ment|ful)'],
  ['^(?:catal|dial|anal|prol)', 'ogue', 'og', 's?$'],
  ['^(?:def|off|pret|lic)', 'ence', 'ense', 's?$'],
  ['^program', 'me', '', 's?$'],
  ['^maca', 'u', 'o', '$'],
  ['^cent', 're', 'er', 's?$'],
  ['^cent', 'r', 'er', 'ed$'],
  ['^(?:lab|fav|harb|col|hon|endeav|behavi|neighb|vig|rum|sav|hum)', 'our', 'or', '(?!a(?!bl))'],
] as const;

const REPLACEMENTS = RULES.flatMap(([before, british, american, after]) => [
  { from: new RegExp(`(?<=${before})${british}(?=${after})`, 'u'), to: american },
  { from: new RegExp(`(?<=${before})${american}(?=${after})`, 'u'), to: british },
]);

/**
 * Returns the other spellings of a word: "globalisation" for "globalization", and the other way round. A rule may
 * return a word that does not exist ("promize"); this does no harm, because nobody searches for it.
 *
 * @param word in small letters
 */
export function otherSpellings(word: string): string[] {
  const others = REPLACEMENTS.map(({ from, to }) => word.replace(from, to));
  return [...new Set(others)].filter((other) => other !== word);
}
