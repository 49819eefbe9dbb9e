/** Says that a part of the page could not be loaded (features/page/SiteHeader.astro has the words). */
export function tellMissingPart(): void {
  document.documentElement.className = 'unscripted';
}
