/**
 * Arabic words: their letters, and what is written together with them, the particles و ف ب ك ل and the article ال. Of
 * the article and the preposition ل before it one letter goes: للرسوم is ل and الرسوم; and one more where the word itself
 * begins with ل: للغة is ل and اللغة. Faruk Abu-Chacra, Arabic: An Essential Grammar (Routledge 2007), 11.11.
 */
import type { WordRules } from './word-rules.ts';

/** A text without marks, with letters that people write in several ways made one, as on Persian keyboards too; digits in ASCII. */
export const arabicLetters = (text: string): string =>
  text
    .replaceAll('ـ', '')
    .replace(/[ىی]/gu, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    // Digits: ٢٠٢٥, and as Persian and Urdu have them ۲۰۲۵.
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

/** What may be written before a form, as one word with it. */
export const ARABIC_PREFIX = /^[وف]?[بكل]?$/u;

/** How a form is written where something else is before it in its word. */
export interface JoinedForm {
  /** What is left of the form. */
  readonly letters: string;
  /** What stands before that in its word. */
  readonly prefix: RegExp;
}

/** A form with the article as it is written after the preposition ل; `undefined` for one without. */
export function afterPreposition(form: string): JoinedForm | undefined {
  const [, noun] = /^ال(.{2,})$/su.exec(form) ?? [];
  return noun === undefined ? undefined : { letters: noun.startsWith('ل') ? noun : `ل${noun}`, prefix: /^[وف]?ل$/u };
}

const ARABIC = /^\p{Script=Arabic}+$/u;

/** God's name begins with no article. */
const NAME = /^[وفبكلت]?ا?لله$/u;

/** Particles with the article after them, which no other letters are likely to be. */
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/u;

/** What may be taken from the front of a word, in its order; a root may begin with the same letter. */
const PARTICLES = [/^[وف](?=..)/u, /^[بكل](?=..)/u, /^(?:ال|لل)(?=..)/u, /^ال(?=..)/u, /^ل(?=..)/u];

/** As search takes them: with and without what is written together with them. */
export const arabic: WordRules = {
  stems(word) {
    if (!ARABIC.test(word)) return [];
    if (NAME.test(word)) return [word];
    let bare = word;
    while (WITH_ARTICLE.test(bare)) bare = bare.replace(WITH_ARTICLE, '');
    let forms = [word];
    for (const particle of PARTICLES) forms = [...forms, ...forms.map((form) => form.replace(particle, ''))];
    return [...new Set([bare, ...forms])];
  },
  sections: 'المادة|الفصل|الباب|القسم|الجزء',
  small: 'في من علي الي عن ان او و هو هي ما لا كل هذا هذه',
};
