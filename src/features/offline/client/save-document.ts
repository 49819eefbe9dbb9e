/** Has the service worker (worker/) save the document that the reader is reading, and watches for new editions. */
import { words } from '@words/offline.ts';
import { announce } from '../../../browser/announce.ts';
import { preferred } from '../../settings/client/preferences.ts';
import { anyConnectionCache } from '../caches.ts';
import { isCostly } from '../connection.ts';
import type { PageMessage } from '../edition.ts';
import { siteRegistration, siteRoot, workerAddress } from './registration.ts';
import { scriptUrl } from './script-url.ts';
import { watchUpdates } from './updates.ts';

/**
 * Watches for new editions, and saves the page's document once the reader is known to be reading, unless they want none
 * saved. If anything fails, the page works as it does without.
 *
 * @param isSecondPage whether the reader came from another page of the site
 * @param readingTime how long somebody who reads stays on a page, in milliseconds
 */
export async function saveDocument(isSecondPage: boolean, readingTime: number): Promise<void> {
  const choice = preferred('offline');
  if (choice === 'off') return;
  try {
    const registered = await siteRegistration();
    if (registered !== undefined) watchUpdates(registered);
    const id = document.querySelector<HTMLElement>('#main')?.dataset['document'];
    if (id === undefined) return;
    if (!isSecondPage) await waitForReader(readingTime);
    const onAnyConnection = choice === 'always';
    if (isCostly() && !onAnyConnection) return;
    if (onAnyConnection) await caches.open(anyConnectionCache(siteRoot()));
    const registration = registered ?? (await register());
    if (registered === undefined) watchUpdates(registration);
    await navigator.serviceWorker.ready;
    const isSaved = await send(registration.waiting ?? registration.active, { keep: id });
    if (isSaved) showSaved();
    else if (onAnyConnection) announce(words.notSaved);
  } catch (error) {
    console.info('This document is not saved for reading offline:', error);
  }
}

/** Shows that the document is offline, on pages that have a place for that. */
function showSaved(): void {
  for (const sign of document.querySelectorAll<HTMLElement>('.offline-sign'))
    Object.assign(sign, { role: 'img', ariaLabel: words.saved, title: words.saved });
}

/** Waits until the page has been open for that long, and is visible. */
async function waitForReader(readingTime: number): Promise<void> {
  await new Promise((passed) => setTimeout(passed, readingTime - performance.now()));
  if (document.hidden) await new Promise((seen) => document.addEventListener('visibilitychange', seen, { once: true }));
}

function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(scriptUrl(workerAddress()), { updateViaCache: 'none' });
}

/** Sends a message to a worker, and returns its answer. */
function send(worker: ServiceWorker | null, message: PageMessage): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((answer) => {
    port1.addEventListener('message', ({ data }) => answer(data), { once: true });
    port1.start();
    worker?.postMessage(message, [port2]);
  });
}
