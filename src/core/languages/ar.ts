/**
 * Arabic words, as search takes them: with and without what is written together with them, the particles و ف ب ك ل and
 * the article ال.
 */
import type { WordRules } from './word-rules.ts';

const ARABIC = /^\p{Script=Arabic}+$/u;

/** God's name begins with no article. */
const NAME = /^[وفبكلت]?ا?لله$/u;

/** Particles with the article after them, which no other letters are likely to be. */
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/u;

/** What may be taken from the front of a word, in its order; a root may begin with the same letter. */
const PARTICLES = [/^[وف](?=..)/u, /^[بكل](?=..)/u, /^(?:ال|لل)(?=..)/u, /^ال(?=..)/u];

export const arabic: WordRules = {
  spell: (word) =>
    word
      .replaceAll('ـ', '')
      .replaceAll('ى', 'ي')
      .replaceAll('ة', 'ه')
      // Digits: ٢٠٢٥, and as Persian and Urdu have them ۲۰۲۵.
      .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16)),
  stems(word) {
    if (!ARABIC.test(word)) return [];
    if (NAME.test(word)) return [word];
    let bare = word;
    while (WITH_ARTICLE.test(bare)) bare = bare.replace(WITH_ARTICLE, '');
    let forms = [word];
    for (const particle of PARTICLES) forms = [...forms, ...forms.map((form) => form.replace(particle, ''))];
    return [...new Set([bare, ...forms])];
  },
  small: 'في من علي الي عن ان او و هو هي ما لا كل هذا هذه',
};
