/** Tells the reader when a new edition has been saved whole, and when the site is no longer at its address. */
import { words } from '@words/offline.ts';
import { announce } from '../../../browser/announce.ts';
import { fetchAnswer } from '../../../browser/timeout.ts';
import { noRoomCache } from '../caches.ts';
import type { PageMessage } from '../edition.ts';
import { siteRoot, workerAddress } from './registration.ts';

/**
 * Offers a new edition, and reloads the page when that replaces the old one. Every open page of the site does so, of
 * whatever kind, so that no page of one edition goes on with files of another.
 */
export function watchUpdates(
  registration: Pick<ServiceWorkerRegistration, 'waiting' | 'installing' | 'addEventListener'>,
): void {
  // When the first worker begins to serve the page, nothing changes. The controller may also be another site's worker.
  if (navigator.serviceWorker.controller?.scriptURL !== workerAddress()) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  const watch = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offerEdition(worker);
      if (worker.state === 'redundant') void announceIfNoRoom();
    });
  };
  if (registration.waiting !== null) offerEdition(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  void announceIfSiteHasGone();
  void announceIfNoRoom();
}

/** Tells the reader if there was no room for a new edition: no later one will come either, and nobody would know. */
async function announceIfNoRoom(): Promise<void> {
  if (await caches.has(noRoomCache(siteRoot()))) announce(words.noRoom);
}

/** Offers a new edition. */
function offerEdition(worker: ServiceWorker): void {
  const message: PageMessage = 'take-over';
  announce(words.newEdition, { label: words.show, act: () => worker.postMessage(message) });
}

/**
 * Tells the reader if the host answers, but not with this site's worker. Then no new edition can come, and the reader
 * would see the saved one for ever. docs/hosting.md says how to move a site so that this does not happen.
 */
async function announceIfSiteHasGone(): Promise<void> {
  if (!navigator.onLine) return;
  const asked = fetchAnswer(workerAddress(), { method: 'HEAD', cache: 'no-store', redirect: 'manual' });
  const answer = await asked.catch(() => undefined);
  if (answer === undefined || answer.status >= 500) return;
  if (answer.ok && /javascript/.test(answer.headers.get('Content-Type') ?? '')) return;
  announce(words.gone, { label: words.load, act: () => location.reload() });
}
