/** Tells of a new edition once it is here as a whole, and of a site that has gone from its address. */
import { words } from '@words/offline.ts';
import { announce } from '../../../browser/announce.ts';
import { askPatiently } from '../../../browser/patience.ts';
import type { Wish } from '../edition.ts';
import { fullCache } from '../own-caches.ts';
import { siteRoot, workerAddress } from './registration.ts';

/**
 * Offers a new edition, and loads the page again when it takes the place of the old: in every window that is open, of
 * whatever kind, so that none goes on with pages of one edition and files of another.
 */
export function followUpdates(
  registration: Pick<ServiceWorkerRegistration, 'waiting' | 'installing' | 'addEventListener'>,
): void {
  // At the first worker's coming nothing changes; another project's may have been there.
  if (navigator.serviceWorker.controller?.scriptURL !== workerAddress()) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  const follow = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(worker);
      if (worker.state === 'redundant') void tellIfFull();
    });
  };
  if (registration.waiting !== null) offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  void askForSite();
  void tellIfFull();
}

/** Says so where a new edition did not come because there is no room for it: then none will, and nobody would know. */
async function tellIfFull(): Promise<void> {
  if (await caches.has(fullCache(siteRoot()))) announce(words.full);
}

/** Offers a new edition. */
function offer(worker: ServiceWorker): void {
  const wish: Wish = 'take-over';
  announce(words.newEdition, { label: words.show, act: () => worker.postMessage(wish) });
}

/**
 * Says so where a host answers, but not with this site's worker: then no new edition can come, and the reader would go on
 * with the kept one for ever. docs/hosting.md says how a site is moved so that this does not happen.
 */
async function askForSite(): Promise<void> {
  if (!navigator.onLine) return;
  const asked = askPatiently(workerAddress(), { method: 'HEAD', cache: 'no-store', redirect: 'manual' });
  const answer = await asked.catch(() => undefined);
  if (answer === undefined || answer.status >= 500) return;
  if (answer.ok && /javascript/.test(answer.headers.get('Content-Type') ?? '')) return;
  announce(words.gone, { label: words.load, act: () => location.reload() });
}
