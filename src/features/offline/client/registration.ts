/** This publication's service worker, in the browser of a reader: others on the same origin are none of our business. */
import { ownCaches } from '../own-caches.ts';

/** Address of the site's root, by which the worker's pages and caches are known. */
export const siteRoot = () => location.origin + import.meta.env.BASE_URL;

/** The worker's registration, if it has been registered. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(siteRoot());
  return registration?.scope === siteRoot() ? registration : undefined;
}

/** Gives up everything kept for reading offline, and the worker. */
export async function keepNothing(): Promise<void> {
  await (await ownRegistration())?.unregister();
  for (const name of await ownCaches(siteRoot())) await caches.delete(name);
}
