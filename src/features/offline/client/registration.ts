/** The service worker of this site in the reader's browser. Other sites on the same origin are left alone. */
import { siteCaches } from '../caches.ts';

/** The address of the site's root, which is also the worker's scope and in the names of the caches. */
export const siteRoot = () => location.origin + import.meta.env.BASE_URL;

/** The address of the worker. */
export const workerAddress = () => `${siteRoot()}sw.js`;

/** The worker's registration, or `undefined` if it has not been registered. */
export async function siteRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(siteRoot());
  return registration?.scope === siteRoot() ? registration : undefined;
}

/** Removes the worker and everything that is saved for reading offline. */
export async function removeOffline(): Promise<void> {
  await (await siteRegistration())?.unregister();
  for (const name of await siteCaches(siteRoot())) await caches.delete(name);
}
