/**
 * Arabic words: their letters, and what is written together with them, namely the particles و ف ب ك ل and the article
 * ال. After the preposition ل, the article loses one letter: للرسوم is ل and الرسوم. It loses another if the word
 * itself begins with ل: للغة is ل and اللغة. Faruk Abu-Chacra, Arabic: An Essential Grammar (Routledge 2007), 11.11.
 */
import type { WordRules } from './word-rules.ts';

/**
 * Returns a text without marks and with ASCII digits. Letters that people write in several ways, also on Persian
 * keyboards, become one.
 */
export const arabicLetters = (text: string): string =>
  text
    .replaceAll('ـ', '')
    .replace(/[ىی]/gu, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    // Arabic digits such as ٢٠٢٥, and Persian and Urdu ones such as ۲۰۲۵.
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

/** What may come before a form in the same word. */
export const ARABIC_PREFIX = /^[وف]?[بكل]?$/u;

/** How a form is written after a prefix in the same word. */
export interface JoinedForm {
  /** The letters that remain of the form. */
  readonly letters: string;
  /** What comes before them in the word. */
  readonly prefix: RegExp;
}

/** Returns a form that has the article as it is written after the preposition ل; `undefined` if it has no article. */
export function afterPreposition(form: string): JoinedForm | undefined {
  const [, noun] = /^ال(.{2,})$/su.exec(form) ?? [];
  return noun === undefined ? undefined : { letters: noun.startsWith('ل') ? noun : `ل${noun}`, prefix: /^[وف]?ل$/u };
}

const ARABIC = /^\p{Script=Arabic}+$/u;

/** The name of God does not begin with an article. */
const NAME = /^[وفبكلت]?ا?لله$/u;

/** Particles followed by the article; other letters are unlikely to look like this. */
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/u;

/** What can be removed from the front of a word, in this order; a root may begin with the same letter. */
const PARTICLES = [/^[وف](?=..)/u, /^[بكل](?=..)/u, /^(?:ال|لل)(?=..)/u, /^ال(?=..)/u, /^ل(?=..)/u];

/** For search: each word with and without the particles and the article. */
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
