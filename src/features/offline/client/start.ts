/** Decides when to look after what is read offline. */

/** How long after a page has loaded it is taken to be at rest, in milliseconds. */
const REST = 1500;

/** How long a reader stays who reads, in milliseconds. */
const READING = 30_000;

/**
 * Looks after it (keep.ts) once the page is at rest, where something is kept already or the reader came from another of
 * the site's pages; else once they have stayed for half a minute.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const isSecondPage = document.referrer.startsWith(location.origin + import.meta.env.BASE_URL);
  addEventListener('load', () => {
    setTimeout(
      () => void import('./keep.ts').then(({ lookAfter }) => lookAfter(isSecondPage, READING)).catch(() => {}),
      isSecondPage || navigator.serviceWorker.controller ? REST : READING,
    );
  });
}
