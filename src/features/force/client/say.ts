import { asDate, locale } from '@words/language.ts';
import { words } from '@words/force.ts';
import type { InForce } from '../../../core/force.ts';

/** Writes a day as pages do (core/languages/dates.ts, which would make scripts that need it one request more). */
const inWords = (day: string): string =>
  asDate(new Date(day).toLocaleDateString(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }));

/** Returns a paragraph that says whether something is in force. */
export const say = ({ state, from, to }: InForce): HTMLElement =>
  Object.assign(document.createElement('p'), {
    textContent: words.states[state](from && inWords(from), to && inWords(to)),
  });
