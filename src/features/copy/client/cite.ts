/** On a document's front page: copies the citation in one style, with the day of access where the style prints it. */

import { words } from '@words/cite.ts';
import { withPart } from '../../page/client/missing-part.ts';

/** Makes the buttons beside the citations work. */
export function improve(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-citation')) {
    button.setAttribute('aria-label', words.copyIn(button.closest('div')?.querySelector('dt')?.textContent ?? ''));
    button.addEventListener('click', () => {
      const parts = Promise.all([import('./citations.ts'), import('./clipboard.ts'), import('./compose.ts')]);
      void withPart(parts, async ([{ citationOf, loadCitations, sayCitationsLost }, { copy }, { citationAlone }]) => {
        const styles = await loadCitations().catch(() => []);
        const style = styles.find((citations) => citations.style.id === button.value);
        if (style === undefined) sayCitationsLost();
        else
          await copy(words.citation, citationAlone(citationOf(style, undefined), location.origin + location.pathname));
      });
    });
  }
}
