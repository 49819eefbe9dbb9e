/** Resolves an address relative to the file with the citations of the page's document. */
export function besideCitations(address: string): string {
  const citations = document.querySelector<HTMLElement>('#main')?.dataset['citations'] ?? '';
  return new URL(address, new URL(citations, location.href)).href;
}
