/** The browser's caches that are ours: of this publication alone, since others may stand on the same origin. */

/** How our caches are named, before the edition. No path ends in a space, so that none begins with another's. */
const beginning = (scope: string) => `glossator ${new URL(scope).pathname} `;

/**
 * The cache of an edition.
 *
 * @param scope address of the site's root
 */
export const cacheName = (scope: string, edition: string) => `${beginning(scope)}${edition}`;

/** Names of all caches of this publication: of every edition, and of those that version 0.1 kept. */
export async function ownCaches(scope: string): Promise<string[]> {
  const names = await caches.keys();
  const isOurs = await Promise.all(
    names.map(
      async (name) =>
        name.startsWith(beginning(scope)) ||
        (FORMER.test(name) && (await addressesIn(name)).every((address) => address.startsWith(scope))),
    ),
  );
  return names.filter((_, index) => isOurs[index]);
}

/** How version 0.1 named its caches, without the publication. */
const FORMER = /^(?:documents-[0-9a-f]{12}|glossator-precache-v2-.*)$/;

/** Addresses of all files in a cache; none where there is no such cache. */
export async function addressesIn(name: string): Promise<string[]> {
  const requests = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
  return requests.map(({ url }) => url);
}

/**
 * A cache without content, whose being there says that the reader wants documents kept on any connection. The worker
 * cannot read what pages keep.
 */
export const askedCache = (scope: string) => cacheName(scope, 'asked-for');

/** Another one, whose being there says that there was no room for a new edition. It goes with the next that comes. */
export const fullCache = (scope: string) => cacheName(scope, 'full');
