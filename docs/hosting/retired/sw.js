/**
 * Goes to the address of the service worker of a site that has moved or is gone. Browsers that keep the site for reading
 * offline take it for the newest worker: it removes what was kept of this site, and itself. An open page stays as it is;
 * the next one comes from the network.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(letGo()));

async function letGo() {
  for (const name of await caches.keys()) if (await isOurs(name)) await caches.delete(name);
  await self.registration.unregister();
}

/** Other projects on the same origin have caches too. Ours have the site's path in their names, except those of version 0.1. */
async function isOurs(name) {
  const { scope } = self.registration;
  if (name.startsWith(`glossator ${new URL(scope).pathname} `)) return true;
  if (!/^(?:documents-[0-9a-f]{12}|glossator-precache-v2-.*)$/.test(name)) return false;
  const requests = await (await caches.open(name)).keys();
  return requests.every(({ url }) => url.startsWith(scope));
}
