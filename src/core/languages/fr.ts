/** French words, as search takes them. */
import type { WordRules } from './word-rules.ts';

/** “L’homme” is found by “homme”. */
export const french: WordRules = {
  elided: "(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)(?=[’'][aeiouyhœæàâäçéèêëîïôöùûü])",
  small: 'au aux ce ces dans de des du en est et il la le les leur ou par pour que qui sa se ses son sur un une',
};
