/**
 * Latin letters that Unicode does not decompose into a letter and an accent, although people without the key type
 * another letter.
 */

/**
 * As CLDR transliterates them to ASCII: https://github.com/unicode-org/cldr/blob/main/common/transforms/Latin-ASCII.xml
 */
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

/**
 * Returns a text in small letters, without accents and with these letters as most keyboards have them: "cœur" becomes
 * "coeur".
 */
export function latinLetters(text: string): string {
  return text.replace(/[æœøłđðþßı]/gu, (letter) => IN_ASCII[letter] ?? letter);
}
