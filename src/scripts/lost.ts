/** Says that a part of the page could not be loaded (components/SiteHeader.astro has the words). */
export function sayLost(): void {
  document.documentElement.className = 'unscripted';
}
