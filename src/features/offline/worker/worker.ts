/**
 * The service worker: it serves one saved edition of the site, and saves the next one whole before that replaces it.
 * The build writes the constant `EDITION` in front of this code (build/write.ts).
 */
import { anyConnectionCache, noRoomCache } from '../caches.ts';
import { isCostly } from '../connection.ts';
import type { Edition, PageMessage } from '../edition.ts';
import { answerFile, answerPage } from './answer.ts';
import { editionStore } from './edition-store.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;
declare const EDITION: Edition;

const { scope } = self.registration;
const store = editionStore(EDITION, scope);

/**
 * When this worker replaced another, in milliseconds since 1970. All open pages then reload themselves
 * (client/updates.ts), and want this edition.
 */
let replacedAt = 0;

/** A reload that comes so soon after that is one of these, in milliseconds. */
const SOON = 10_000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data === 'take-over') event.waitUntil(self.skipWaiting());
  const id: unknown = Reflect.get(Object(data), 'keep');
  if (typeof id === 'string') event.waitUntil(save(id).then((isSaved) => ports[0]?.postMessage(isSaved)));
});

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode !== 'navigate') {
    event.respondWith(self.clients.get(clientId).then((page) => answerFile(request, page?.url, store, scope)));
    return;
  }
  const isReload = ['no-cache', 'reload', 'no-store'].includes(request.cache) && Date.now() - replacedAt > SOON;
  event.respondWith(answerPage(request, isReload, store, scope));
  if (isReload) event.waitUntil(activateNext());
});

/**
 * Saves this edition, with all documents that the reader has offline in others.
 *
 * @throws if a file is missing, as during a deploy, or if fetching it would cost a reader who has not allowed that. The
 * browser tries again with the next page, and the worker before this one goes on
 */
async function install(): Promise<void> {
  if (self.registration.active !== null && isCostly() && !(await caches.has(anyConnectionCache(scope))))
    throw new Error('Waits for a better connection.');
  try {
    await store.saveSite();
    for (const id of await store.documentsOfAnyEdition()) await store.saveDocument(id);
  } catch (error) {
    if (String(error).startsWith('QuotaExceededError')) {
      await store.delete();
      await caches.open(noRoomCache(scope));
    }
    throw error;
  }
}

/** Deletes other editions, and begins to serve the open pages. */
async function activate(): Promise<void> {
  if (await store.deleteOthers()) replacedAt = Date.now();
  await self.clients.claim();
}

/** Saves a document, and returns whether all of it is there. */
async function save(id: string): Promise<boolean> {
  try {
    await store.saveDocument(id);
    return true;
  } catch {
    // The host may have a newer edition by now.
    await self.registration.update().catch(() => {});
    return false;
  }
}

/** Lets the next edition replace this one once it is whole: a reader who reloads a page asks for what is new. */
async function activateNext(): Promise<void> {
  const { registration } = self;
  await registration.update().catch(() => {});
  const next = registration.waiting ?? registration.installing;
  if (next?.state === 'installing')
    await new Promise((done) => next.addEventListener('statechange', done, { once: true }));
  const message: PageMessage = 'take-over';
  next?.postMessage(message);
}
