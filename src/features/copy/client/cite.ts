/** On a document's front page: copies the citation in one style, with the day of access where the style prints it. */

/** Makes the buttons beside the citations work. */
export function bindCitations(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-citation')) {
    button.setAttribute(
      'aria-label',
      `Copy the citation in ${button.closest('div')?.querySelector('dt')?.textContent}`,
    );
    button.addEventListener('click', () => void copyCitation(button.value));
  }
}

async function copyCitation(id: string): Promise<void> {
  const [{ announce }, { citationOf, loadCitations }, { copy }, { citationAlone }] = await Promise.all([
    import('../../page/client/announce.ts'),
    import('./citations.ts'),
    import('./clipboard.ts'),
    import('./compose.ts'),
  ]);
  const styles = await loadCitations().catch(() => []);
  const style = styles.find((citations) => citations.style.id === id);
  if (style === undefined) announce('The citations could not be loaded. Check the connection and try again.');
  else await copy('Citation', citationAlone(citationOf(style, undefined), location.origin + location.pathname));
}
