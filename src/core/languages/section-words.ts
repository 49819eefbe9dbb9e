/** Names for sections to which the text gives no heading. */
import { covers } from './covers.ts';

/** The names in a language. */
interface SectionWords {
  /** The text before the first heading and after the last: each as a label, and as a title. */
  readonly opening: string;
  readonly closing: string;
  readonly closingWords: string;
  /** The recitals of a law: all of them together, and a single one, which is followed by its number. */
  readonly recitals: string;
  readonly recital: string;
}

const ENGLISH: SectionWords = {
  opening: 'Opening',
  closing: 'Closing',
  closingWords: 'Closing words',
  recitals: 'Recitals',
  recital: 'Recital',
};

/** By language tag. */
const LANGUAGES: Readonly<Record<string, SectionWords>> = {
  en: ENGLISH,
  de: {
    opening: 'Eingang',
    closing: 'Schluss',
    closingWords: 'Schlussformel',
    recitals: 'Erwägungsgründe',
    recital: 'Erwägungsgrund',
  },
  fr: {
    opening: 'Ouverture',
    closing: 'Clôture',
    closingWords: 'Formule finale',
    recitals: 'Considérants',
    recital: 'Considérant',
  },
  ar: { opening: 'الافتتاح', closing: 'الختام', closingWords: 'الختام', recitals: 'الحيثيات', recital: 'الحيثية' },
  ja: { opening: '冒頭', closing: '末尾', closingWords: '末尾', recitals: '前文', recital: '前文' },
  'zh-Hant': { opening: '開頭', closing: '結尾', closingWords: '結尾', recitals: '序言', recital: '序言' },
  zh: { opening: '开头', closing: '结尾', closingWords: '结尾', recitals: '序言', recital: '序言' },
};

/**
 * Returns the names in the first of the given languages that the engine knows, or else in English.
 *
 * @param tags BCP 47 tags
 */
export function sectionWords(...tags: readonly string[]): SectionWords {
  for (const tag of tags) {
    const [, words] = Object.entries(LANGUAGES).find(([language]) => covers(language, tag)) ?? [];
    if (words !== undefined) return words;
  }
  return ENGLISH;
}
