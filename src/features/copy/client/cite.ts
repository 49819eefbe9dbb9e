/** On a document's front page: copies a citation, with the day of access if the style prints it. */
import { words } from '@words/cite.ts';
import { words as shareWords } from '@words/share.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { canShare, sharePage } from './share.ts';

/** Makes the buttons beside the citations work, and adds one that shares the page where the browser can. */
export function improve(): void {
  if (canShare()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'small-button';
    button.textContent = shareWords.page;
    button.addEventListener('click', () => void sharePage());
    document.querySelector('.citations')?.after(button);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-citation')) {
    button.setAttribute('aria-label', words.copyIn(button.closest('div')?.querySelector('.style')?.textContent ?? ''));
    button.addEventListener('click', () => {
      const parts = Promise.all([import('./citations.ts'), import('./clipboard.ts'), import('./compose.ts')]);
      void usePart(parts, async ([{ citationOf, loadCiting, announceNoCitations }, { copy }, { citationAlone }]) => {
        const citing = await loadCiting().catch(() => undefined);
        const templates = citing?.styles.find(({ style }) => button.value.startsWith(style.id));
        if (templates === undefined) return announceNoCitations();
        const citation = citationOf(templates, undefined);
        const isEntry = button.value !== templates.style.id;
        const address = location.origin + location.pathname;
        return copy(words.citation, (isEntry && citation.entry) || citationAlone(citation, address));
      });
    });
  }
}
