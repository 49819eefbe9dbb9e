/** Letters without their accents and tone marks, as most people type them: `zhìdù xíng` is "zhidu xing". */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
