import { asDate, locale } from '@words/language.ts';
import { words } from '@words/printout.ts';

/** Fills in the address and the day on the printed page. */
export function signPrintouts(): void {
  addEventListener('beforeprint', () => {
    const day = new Date().toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    document
      .querySelector('.printed-from')
      ?.replaceChildren(words.from(location.origin + location.pathname, asDate(day)));
  });
}
