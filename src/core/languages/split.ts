/** Recognises words of other languages within a text, so that pages can mark them with their language. */
import { memo } from '../memo/memo.ts';
import { covers } from './covers.ts';
import { withScript } from './tags.ts';

/** A piece of text in one language; without `lang`, its language is that of the surrounding text. */
export interface LanguageStretch {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang?: string;
}

/** Splits a text where its language changes. Joined, the pieces are the text. */
export type Splitter = (text: string) => LanguageStretch[];

/** Script codes (ISO 15924) of languages whose scripts share letters, with the script of those letters. */
const SHARED: Readonly<Record<string, string>> = { Hans: 'Han', Hant: 'Han', Jpan: 'Han', Kore: 'Hangul' };

/** Words in Chinese or Japanese characters, with the punctuation between them. */
const CHARACTER = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const IN_CHARACTERS = String.raw`[${CHARACTER}\p{N}、，。：；·“”《》（）]+`;
/** The same words, without the punctuation at their ends. */
const TRIMMED = new RegExp(String.raw`[${CHARACTER}“《（](?:[^]*[${CHARACTER}”》）])?`, 'u');

/** Pinyin words with tone marks. At least one mark must be a macron or caron, which English words never have. */
const LATIN = String.raw`\p{Script=Latin}`;
const TONED = String.raw`(?<!${LATIN})${LATIN}*[āēīōūǖǎěǐǒǔǚáéíóúǘàèìòùǜĀĒĪŌŪǍĚǏǑǓ]${LATIN}*`;
const PINYIN = String.raw`${TONED}(?:,? ${TONED})*`;
const MACRON_OR_CARON = /[āēīōūǖǎěǐǒǔǚĀĒĪŌŪǍĚǏǑǓ]/u;

/** How words of a language are found. */
interface Kind {
  readonly lang: string;
  readonly pattern: string;
  readonly isSure: RegExp;
  /** The part of the found words that really belongs to the language, if it is not all of them. */
  readonly trimmed?: RegExp;
}

/**
 * Returns a splitter for texts that may contain words of some other languages. Words are recognised by their script. A
 * script that the text itself uses, or that several of the other languages share, is not recognised. Pinyin is
 * recognised by its tone marks, if Chinese is the only language with other letters.
 *
 * @param own BCP 47 tag of the texts
 * @param others BCP 47 tags of the other languages
 */
export const splitterFor = (own: string, others: readonly string[]): Splitter => splitterOf([own, ...others].join(' '));

/** The patterns are slow to compile, so each combination of languages gets one splitter. */
const splitterOf = memo((languages): Splitter => {
  const [own = '', ...others] = languages.split(' ');
  const tags = [...new Set(others.map(withScript))].filter((tag) => scriptOf(tag) !== scriptOf(own));
  const kinds = tags.flatMap((lang): Kind[] => {
    const script = scriptOf(lang);
    if (script === undefined || tags.some((other) => other !== lang && scriptOf(other) === script)) return [];
    return [{ lang, ...wordsIn(script) }];
  });
  // With several such languages, it would be unclear which one letters with macrons belong to.
  const inOtherLetters = [own, ...others].filter((tag) => scriptOf(tag) !== 'Latn');
  if (inOtherLetters.length > 0 && inOtherLetters.every((tag) => covers('zh', tag)))
    kinds.unshift({ lang: 'zh-Latn', pattern: PINYIN, isSure: MACRON_OR_CARON });
  if (kinds.length === 0) return (text) => [{ text }];
  const foreign = new RegExp(kinds.map(({ pattern }) => `(${pattern})`).join('|'), 'gu');
  return (text) => {
    // A quick test first, because most texts contain no other language.
    if (text !== '' && !kinds.some(({ isSure }) => isSure.test(text))) return [{ text }];
    const stretches: LanguageStretch[] = [];
    let end = 0;
    for (const match of text.matchAll(foreign)) {
      const [found] = match;
      const groups: readonly (string | undefined)[] = match.slice(1);
      const kind = kinds[groups.findIndex((group) => group !== undefined)];
      if (kind?.isSure.test(found) !== true) continue;
      const words = kind.trimmed === undefined ? found : (kind.trimmed.exec(found)?.[0] ?? found);
      const start = match.index + found.indexOf(words);
      if (start > end) stretches.push({ text: text.slice(end, start) });
      stretches.push({ text: words, lang: kind.lang });
      end = start + words.length;
    }
    if (end < text.length) stretches.push({ text: text.slice(end) });
    return stretches;
  };
});

/** The script of a language by Unicode's data; `undefined` for a language that is not in them. */
const scriptOf = memo((tag): string | undefined => {
  const { script = '' } = new Intl.Locale(tag).maximize();
  const name = SHARED[script] ?? script;
  try {
    new RegExp(String.raw`\p{Script=${name}}`, 'u');
    return name;
  } catch {
    return undefined;
  }
});

/** Patterns for words of a script, with the punctuation between them. */
function wordsIn(script: string): Omit<Kind, 'lang'> {
  if (script === 'Han') return { pattern: IN_CHARACTERS, isSure: new RegExp(`[${CHARACTER}]`, 'u'), trimmed: TRIMMED };
  const letter = String.raw`\p{Script=${script}}`;
  const pattern = String.raw`${letter}(?:[${letter}\p{M}\p{N}\s.,،؛'’&/-]*[${letter}\p{M}])?`;
  return { pattern, isSure: new RegExp(letter, 'u') };
}
