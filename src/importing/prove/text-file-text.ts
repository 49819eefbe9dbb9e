/** The text of a plain text file, with wrapped lines joined. */

/**
 * Returns all text of a file. Lines of Han characters are joined without a space, and a hyphen at the end of a line
 * stays.
 */
export function textOfTextFile(text: string): string {
  return text
    .replaceAll('\f', '\n')
    .replace(/(?<=\p{L}-)\n[ \t]*(?=\p{Ll})/gu, '')
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF])\n[ \t]*(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu,
      '',
    );
}
