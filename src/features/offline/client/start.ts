/** Decides whether what is read here is kept for reading offline. */
import { preferred } from '../../settings/client/preferences.ts';

/** How long after a page has loaded it is taken to be at rest, in milliseconds. */
const REST = 1500;

/** Once the page is at rest, keeps the document that it belongs to, unless the reader wants none kept or saves data. */
export function keepForOffline(): void {
  const isDocument = document.querySelector('[data-citations]') !== null;
  if (!import.meta.env.PROD || !isDocument || !('serviceWorker' in navigator) || preferred('offline') === 'off') return;
  addEventListener('load', () => {
    setTimeout(() => void import('./keep.ts').then(({ keepDocument }) => keepDocument()), REST);
  });
}
