/** Pinyin as most people type it: `zhìdù xíng` is "zhidu xing". */
export function withoutTones(pinyin: string): string {
  return pinyin.normalize('NFD').replace(/\p{M}/gu, '');
}
