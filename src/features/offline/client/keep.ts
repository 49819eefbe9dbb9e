/** Keeps what is read for reading offline: has the service worker (worker/) fetch the document, and shows new editions. */
import { words } from '@words/offline.ts';
import { announce } from '../../../browser/announce.ts';
import { preferred } from '../../settings/client/preferences.ts';
import { isDear } from '../connection.ts';
import type { Wish } from '../edition.ts';
import { askedCache } from '../own-caches.ts';
import { ownRegistration, siteRoot, workerAddress } from './registration.ts';
import { scriptUrl } from './script-url.ts';
import { followUpdates } from './updates.ts';

/**
 * Follows new editions, and keeps the document that the page belongs to once the reader is known to stay, unless they
 * want none kept. Where anything fails, reading goes on as it does without.
 *
 * @param isSecondPage whether they came from another of the site's pages
 * @param stay how long a reader stays who reads, in milliseconds
 */
export async function lookAfter(isSecondPage: boolean, stay: number): Promise<void> {
  const choice = preferred('offline');
  if (choice === 'off') return;
  try {
    const known = await ownRegistration();
    if (known !== undefined) followUpdates(known);
    const { document: id } = document.querySelector<HTMLElement>('.resume')?.dataset ?? {};
    if (id === undefined) return;
    if (!isSecondPage) await reading(stay);
    const isAsked = choice === 'always';
    if (isDear() && !isAsked) return;
    if (isAsked) await caches.open(askedCache(siteRoot()));
    const registration = known ?? (await register());
    if (known === undefined) followUpdates(registration);
    await navigator.serviceWorker.ready;
    const isKept = await wish(registration.waiting ?? registration.active, { keep: id });
    if (isKept) tellKept();
    else if (isAsked) announce(words.notKept);
  } catch (error) {
    console.info('This document is not kept for reading offline:', error);
  }
}

/** Shows that the document is kept, where the page has room for it. */
function tellKept(): void {
  for (const sign of document.querySelectorAll<HTMLElement>('.kept-sign'))
    Object.assign(sign, { role: 'img', ariaLabel: words.kept, title: words.kept });
}

/** Waits until the reader has had the page for a while, and has it before them. */
async function reading(stay: number): Promise<void> {
  await new Promise((passed) => setTimeout(passed, stay - performance.now()));
  if (document.hidden) await new Promise((seen) => document.addEventListener('visibilitychange', seen, { once: true }));
}

function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(scriptUrl(workerAddress()), { updateViaCache: 'none' });
}

/** Asks something of a worker, and gives its answer. */
function wish(worker: ServiceWorker | null, asked: Wish): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((answer) => {
    port1.addEventListener('message', ({ data }) => answer(data), { once: true });
    port1.start();
    worker?.postMessage(asked, [port2]);
  });
}
