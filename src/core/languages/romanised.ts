/** Other languages' words in Latin letters, for readers who type these. */
import { pinyin } from 'pinyin-pro';
import { romanisationOf } from './romanisation.ts';

/**
 * Writes words in the usual romanisation of their language, syllable by syllable: "zi li geng sheng" for 自力更生. A search finds
 * them however the reader divides them.
 *
 * @param language BCP 47 tag of the words
 * @returns nothing if the engine knows no romanisation of the language
 */
export function romanised(words: string, language: string): string[] {
  if (romanisationOf(language) !== 'pinyin') return [];
  return [pinyin(words, { toneType: 'none', type: 'array', nonZh: 'removed' }).join(' ')];
}
