/**
 * Keeps an opened document for reading offline: registers the service worker (integrations/offline.ts) and has it fetch
 * every page of the document. When a new edition of the site has been fetched, says so and shows it on request.
 */
import { words } from '@words/offline.ts';
import { Workbox } from 'workbox-window';
import { announce } from '../../page/client/announce.ts';
import { scriptUrl } from './script-url.ts';

/** How the caches of documents' pages are named, before the edition. */
const DOCUMENTS = 'documents-';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Keeps the document that this page belongs to. Where anything fails, reading goes on as it does without. */
export async function keepDocument(): Promise<void> {
  const worker = new Workbox(scriptUrl(`${base}sw.js`));
  worker.addEventListener('waiting', () => {
    announce(words.newEdition, { label: words.show, act: () => worker.messageSkipWaiting() });
  });
  // In every window that is open, so that none goes on with pages of one edition and files of another.
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate === true) location.reload();
  });
  try {
    await worker.register();
    await Promise.race([navigator.serviceWorker.ready, failure(worker)]);
    await keepPages();
  } catch (error) {
    console.info('This document is not kept for reading offline:', error);
  }
}

/** Fails when the worker does: it could not fetch all that it keeps. The next page tries again. */
function failure(worker: Workbox): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('redundant', () => reject(new Error('The service worker could not be installed.')));
  });
}

/**
 * Puts every page of the document where the worker looks for it, and drops what was kept of other editions. Through a
 * worker or not: one that has only just become active does not yet serve a page that was loading at that moment.
 */
async function keepPages(): Promise<void> {
  const edition = editionOf(await (await fetch(`${base}edition.json`)).json());
  const kept = await caches.open(DOCUMENTS + edition);
  const links = document.querySelectorAll<HTMLAnchorElement>('.contents a, .document-title a');
  const { citations } = document.querySelector<HTMLElement>('#main')?.dataset ?? {};
  const pages = new Set([location.pathname, ...[...links].map(({ pathname }) => pathname), citations]);
  for (const page of pages)
    if (page !== undefined && (await kept.match(page, { ignoreSearch: true })) === undefined) await kept.add(page);
  for (const name of await caches.keys())
    if (name.startsWith(DOCUMENTS) && name !== DOCUMENTS + edition) await caches.delete(name);
}

/** The name of the edition that `edition.json` tells. */
function editionOf(told: unknown): string {
  if (typeof told === 'object' && told !== null && 'edition' in told && typeof told.edition === 'string')
    return told.edition;
  throw new Error('edition.json names no edition.');
}

/** Gives up everything kept, and the worker. */
export async function keepNothing(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
