/** Decides when a page begins to save its document for reading offline. */

/** How long after the `load` event a page is left alone, in milliseconds. */
const REST = 1500;

/** How long somebody who reads stays on a page, in milliseconds. */
const READING_TIME = 30_000;

/**
 * Begins (save-document.ts) soon after the page has loaded if something is saved already or the reader came from
 * another of the site's pages; otherwise after half a minute.
 */
export default function startOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const isSecondPage = document.referrer.startsWith(location.origin + import.meta.env.BASE_URL);
  addEventListener('load', () => {
    setTimeout(
      () =>
        void import('./save-document.ts')
          .then(({ saveDocument }) => saveDocument(isSecondPage, READING_TIME))
          .catch(() => {}),
      isSecondPage || navigator.serviceWorker.controller ? REST : READING_TIME,
    );
  });
}
