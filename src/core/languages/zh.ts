import type { WordRules } from './word-rules.ts';

/** Chinese words, as search takes them: each character is one (words.ts), which needs no dictionary. */
export const chinese: WordRules = { small: '的 了 和 与 及 在 是 之 而' };
