/** French words, as search takes them. */
import type { WordRules } from './word-rules.ts';

/** What a question is asked with, apart from what it is about. */
const ASKING = /\bqu[’']est-ce qu(?:e|i|[’'])|\b(?:que signifie|combien|pourquoi|comment)(?!\p{L})|\?/giu;

/** “L’homme” is found by “homme”. */
export const french: WordRules = {
  elided: "(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)(?=[’'][aeiouyhœæàâäçéèêëîïôöùûü])",
  small: 'au aux ce ces dans de des du en est et il la le les leur ou par pour que qui sa se ses son sur un une',
  places: String.raw`\b(?:paragraphes?|alinéas?|articles?|chapitres?)\b`,
  sections: 'sections?|chapitres?|parties?|articles?|art',
  about(typed) {
    const about = typed.replaceAll(ASKING, ' ').trim();
    return about === typed.trim() ? undefined : about;
  },
};
