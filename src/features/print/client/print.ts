import { locale } from '@words/language.ts';
import { words } from '@words/printout.ts';

/** On printing: says in the colophon from which address and on which day. */
export function signPrintouts(): void {
  addEventListener('beforeprint', () => {
    const day = new Date().toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    document.querySelector('.printed-from')?.replaceChildren(words.from(location.origin + location.pathname, day));
  });
}
