/** Latin letters that are no letter with an accent to Unicode, though people who lack the key type another for them. */

/** As CLDR writes them in ASCII: https://github.com/unicode-org/cldr/blob/main/common/transforms/Latin-ASCII.xml */
const IN_ASCII: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
};

/** A text in small letters without accents, with those letters as most keyboards have them: "cœur" is "coeur". */
export function latinLetters(text: string): string {
  return text.replace(/[æœøłđðþßı]/gu, (letter) => IN_ASCII[letter] ?? letter);
}
