/** Tells words of other languages apart from those around them, so that pages can say which language they speak. */
import { memo } from '../memo/memo.ts';
import { covers, withScript } from './tags.ts';

/** A stretch of text in one language; without `lang` it is in the language of what surrounds it. */
export interface LanguageStretch {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang?: string;
}

/** Splits a text where its language changes. The stretches, joined, are the text. */
export type Splitter = (text: string) => LanguageStretch[];

/** Scripts of languages (ISO 15924) that share letters, each by the letters that they share. */
const SHARED: Readonly<Record<string, string>> = { Hans: 'Han', Hant: 'Han', Jpan: 'Han', Kore: 'Hangul' };

/** Words in Han characters, or in those of Japanese, with the punctuation between them. */
const CHARACTER = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const IN_CHARACTERS = String.raw`[${CHARACTER}\p{N}、，。：；·“”《》（）]+`;
/** The same without what may stand between such words, and not at their ends. */
const TRIMMED = new RegExp(String.raw`[${CHARACTER}“《（](?:[^]*[${CHARACTER}”》）])?`, 'u');

/** Words in Chinese with tone marks, at least one of which is a macron or caron, which no English word has. */
const LATIN = String.raw`\p{Script=Latin}`;
const TONED = String.raw`(?<!${LATIN})${LATIN}*[āēīōūǖǎěǐǒǔǚáéíóúǘàèìòùǜĀĒĪŌŪǍĚǏǑǓ]${LATIN}*`;
const PINYIN = String.raw`${TONED}(?:,? ${TONED})*`;
const MACRON_OR_CARON = /[āēīōūǖǎěǐǒǔǚĀĒĪŌŪǍĚǏǑǓ]/u;

/** What is found where its letters are in the text, and that really is of the language. */
interface Kind {
  readonly lang: string;
  readonly pattern: string;
  readonly isSure: RegExp;
  /** What of the words found is of the language, where that is not all. */
  readonly trimmed?: RegExp;
}

/**
 * A splitter of texts in one language that may hold words of some others. Words are told by their script: those in the
 * script of the text, and in one that several of the others share, are left alone. Pinyin is told by its
 * tone marks where Chinese is the only language in other letters.
 *
 * @param own BCP 47 tag of the texts
 * @param others those of the other languages
 */
export const splitterFor = (own: string, others: readonly string[]): Splitter => splitterOf([own, ...others].join(' '));

/** Its patterns take long to make: made once for the same languages. */
const splitterOf = memo((languages): Splitter => {
  const [own = '', ...others] = languages.split(' ');
  const tags = [...new Set(others.map(withScript))].filter((tag) => scriptOf(tag) !== scriptOf(own));
  const kinds = tags.flatMap((lang): Kind[] => {
    const script = scriptOf(lang);
    if (script === undefined || tags.some((other) => other !== lang && scriptOf(other) === script)) return [];
    return [{ lang, ...wordsIn(script) }];
  });
  // Letters with macrons may be of any language that is written in others.
  const inOtherLetters = [own, ...others].filter((tag) => scriptOf(tag) !== 'Latn');
  if (inOtherLetters.length > 0 && inOtherLetters.every((tag) => covers('zh', tag)))
    kinds.unshift({ lang: 'zh-Latn', pattern: PINYIN, isSure: MACRON_OR_CARON });
  if (kinds.length === 0) return (text) => [{ text }];
  const foreign = new RegExp(kinds.map(({ pattern }) => `(${pattern})`).join('|'), 'gu');
  return (text) => {
    // Most texts have no other language in them, which is told sooner.
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

/** The script of a language, as Unicode's data name it; `undefined` for one that they do not know. */
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

/** How words of a script are found, with what stands between them. */
function wordsIn(script: string): Omit<Kind, 'lang'> {
  if (script === 'Han') return { pattern: IN_CHARACTERS, isSure: new RegExp(`[${CHARACTER}]`, 'u'), trimmed: TRIMMED };
  const letter = String.raw`\p{Script=${script}}`;
  const pattern = String.raw`${letter}(?:[${letter}\p{M}\p{N}\s.,،؛'’&/-]*[${letter}\p{M}])?`;
  return { pattern, isSure: new RegExp(letter, 'u') };
}
