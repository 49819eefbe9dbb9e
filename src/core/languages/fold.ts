/** Words as they are compared where a reader types them: without regard to capitals, accents, tones, apostrophes and what nobody sees. */

/** `Maître`, `maitre` and `MAITRE` are one, so are `zhìdù` and `zhidu`, `أ` and `ا`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{DI}'’‘ʼʾʿ]/gu, '')
    .toLowerCase();
}
