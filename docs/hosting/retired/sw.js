/**
 * Goes to the address of the service worker of a site that has moved or is gone. Browsers that have the site for reading
 * offline take it for the newest worker: it deletes what was saved of this site, and removes itself. An open page stays as
 * it is; the next one comes from the network.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(letGo()));

async function letGo() {
  const { scope } = self.registration;
  // Other projects on the same origin have caches too. Ours have the site's path in their names.
  const ours = `glossator ${new URL(scope).pathname} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await self.registration.unregister();
}
