/** Words as they are compared where a reader types them: without regard to capitals, accents, tones and apostrophes. */

/** `Maître`, `maitre` and `MAITRE` are one, so are `zhìdù` and `zhidu`, `أ` and `ا`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼʾʿ]/gu, '')
    .toLowerCase();
}
