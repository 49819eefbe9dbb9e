/**
 * The service worker: gives a reader what is kept of one edition of the site, and fetches the next one whole before that
 * takes its place. The build puts the edition in front of it (integrations/offline.ts).
 */
import { isDear } from '../connection.ts';
import type { Edition, Wish } from '../edition.ts';
import { askedCache, fullCache } from '../own-caches.ts';
import { answerFile, answerPage } from './answer.ts';
import { keeperOf } from './keep.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;
declare const EDITION: Edition;

const { scope } = self.registration;
const keeper = keeperOf(EDITION, scope);

/** When this worker took over from another. Pages then load themselves again (client/updates.ts), and want what it keeps. */
let tookOver = 0;

/** How long after that a page that is loaded again is one of them, in ms. */
const SOON = 10_000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data === 'take-over') event.waitUntil(self.skipWaiting());
  const id: unknown = Reflect.get(Object(data), 'keep');
  if (typeof id === 'string') event.waitUntil(keep(id).then((isKept) => ports[0]?.postMessage(isKept)));
});

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode !== 'navigate') {
    event.respondWith(self.clients.get(clientId).then((page) => answerFile(request, page?.url, keeper, scope)));
    return;
  }
  const isAgain = ['no-cache', 'reload', 'no-store'].includes(request.cache) && Date.now() - tookOver > SOON;
  event.respondWith(answerPage(request, isAgain, keeper, scope));
  if (isAgain) event.waitUntil(giveWay());
});

/**
 * Fetches the edition, with all documents that were kept of others.
 *
 * @throws if something is missing, as during a deploy, or would cost a reader who has not asked for it; the browser tries
 * again with the next page, and the worker before this one goes on
 */
async function install(): Promise<void> {
  if (self.registration.active !== null && isDear() && !(await caches.has(askedCache(scope))))
    throw new Error('Waits for a better connection.');
  try {
    await keeper.keepSite();
    for (const id of await keeper.documentsBefore()) await keeper.keepDocument(id);
  } catch (error) {
    if (String(error).startsWith('QuotaExceededError')) {
      await keeper.drop();
      await caches.open(fullCache(scope));
    }
    throw error;
  }
}

/** Drops other editions, and serves the pages that are open. */
async function takeOver(): Promise<void> {
  if (await keeper.dropOthers()) tookOver = Date.now();
  await self.clients.claim();
}

/** Keeps a document, and says whether it is all here. */
async function keep(id: string): Promise<boolean> {
  try {
    await keeper.keepDocument(id);
    return true;
  } catch {
    // The host may have another edition by now.
    await self.registration.update().catch(() => {});
    return false;
  }
}

/** Has the next edition take over as soon as it is whole: who loads a page again asks for what is new. */
async function giveWay(): Promise<void> {
  const { registration } = self;
  await registration.update().catch(() => {});
  const next = registration.waiting ?? registration.installing;
  if (next?.state === 'installing')
    await new Promise((done) => next.addEventListener('statechange', done, { once: true }));
  const wish: Wish = 'take-over';
  next?.postMessage(wish);
}
