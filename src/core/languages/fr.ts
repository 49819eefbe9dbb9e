/** The rules of search for French words. */
import type { WordRules } from './word-rules.ts';

/** The words that make a question, as opposed to its subject. */
const ASKING = /\bqu[’']est-ce qu(?:e|i|[’'])|\b(?:que signifie|combien|pourquoi|comment)(?!\p{L})|\?/giu;

/** “Homme” finds “l’homme”. */
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
