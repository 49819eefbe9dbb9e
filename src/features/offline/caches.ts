/** The browser's caches of this site. Other sites may share the origin, so the path of ours is in their names. */

/** How the names of our caches begin. A path never ends in a space, so that no path's prefix begins with another's. */
const prefix = (scope: string) => `glossator ${new URL(scope).pathname} `;

/**
 * The name of an edition's cache.
 *
 * @param scope address of the site's root
 */
export const editionCache = (scope: string, edition: string) => `${prefix(scope)}${edition}`;

/** The names of all caches of this site: those of every edition, and the two below. */
export async function siteCaches(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix(scope)));
}

/** The addresses of all files in a cache; none if there is no such cache. */
export async function addressesIn(name: string): Promise<string[]> {
  const requests = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
  return requests.map(({ url }) => url);
}

/**
 * An empty cache. If it exists, the reader wants documents offline on any connection. It is a cache because the worker
 * cannot read local storage.
 */
export const anyConnectionCache = (scope: string) => editionCache(scope, 'asked-for');

/** An empty cache. If it exists, there was no room for a new edition. The next edition that is saved deletes it. */
export const noRoomCache = (scope: string) => editionCache(scope, 'full');
