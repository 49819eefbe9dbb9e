/** Finds the language of a text. */
import { languagesByArticles } from '../../core/languages/article-words.ts';
import { languageByLittleWords } from '../../core/languages/little-words.ts';
import { language as languageTag } from '../../core/schemas/fields.ts';
import type { ImportLog } from '../import-log.ts';

/** Languages that a script shows with some certainty. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ko', /\p{Script=Hangul}/gu],
];

/**
 * Returns the language that the editor or the file gives. Otherwise it is a guess by its word for "Article", by its most
 * frequent words or by the letters, which the report mentions.
 *
 * @param said the language that the file gives
 * @param chosen the language that the editor gives
 */
export function languageOf(said: string | undefined, text: string, chosen: string | undefined, log: ImportLog): string {
  if (chosen !== undefined) return chosen;
  if (said !== undefined && languageTag.safeParse(said).success) return said;
  const [byArticles, ...others] = languagesByArticles(text.split('\n'));
  // Several languages have the word "Article".
  const byWords = byArticles === undefined || others.length > 0 ? languageByLittleWords(text) : undefined;
  const [byScript] = SCRIPTS.find(([, script]) => (text.match(script)?.length ?? 0) > text.length / 4) ?? ['en'];
  const guess = byWords ?? byArticles ?? byScript;
  const how =
    byWords !== undefined
      ? ', by its most frequent words,'
      : byArticles !== undefined
        ? ', by its word for "Article",'
        : '';
  log.remark(
    'decide',
    `the language: nothing says it, so${how} it is taken for "${guess}". Give the right one with --language`,
  );
  return guess;
}
