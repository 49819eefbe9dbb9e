/** Keeps an edition: what every reader needs, and documents. */
import type { Edition } from '../edition.ts';
import { PACKS } from '../pack-names.ts';
import { addressesIn, askedCache, cacheName, ownCaches } from '../own-caches.ts';
import { fetchWhole } from './fetch-whole.ts';
import { openPack } from './unpack.ts';
import { readUnpacked, type Unpacked } from '../unpacked.ts';

/** What is kept of an edition, and the way to keep more. */
export interface Keeper {
  /** Keeps what every reader needs. */
  keepSite(): Promise<void>;
  /** Keeps a document; one that the edition does not have is none. */
  keepDocument(id: string): Promise<void>;
  /** Ids of the documents that are kept. */
  documents(): Promise<string[]>;
  /** Ids of the edition's documents that are kept in any edition, or were begun. */
  documentsBefore(): Promise<string[]>;
  /** Drops what is kept of this edition. */
  drop(): Promise<unknown>;
  /** Drops what is kept of all other editions, and says whether there were any. */
  dropOthers(): Promise<boolean>;
  /** A file that is kept, by its address; with a query or without. */
  find(address: string): Promise<Response | undefined>;
}

/**
 * Keeps an edition in a cache of its own. What was fetched stays when the rest does not come, so that the next try has
 * less to fetch; nobody is given any of it before a worker of this edition is in its place.
 *
 * @param scope address of the site's root
 */
export function keeperOf({ name, hashes, site, documents }: Edition, scope: string): Keeper {
  const own = cacheName(scope, name);

  /** Keeps what one of the edition's files holds, if it is not here. */
  const keep = async (address: string) => {
    const cache = await caches.open(own);
    if ((await cache.match(scope + address)) || (await reuse(address, cache))) return undefined;
    const isPack = address.startsWith(PACKS);
    // The hash shows whether what the browser has is right. A pack it need not have.
    const from = isPack ? (['no-store'] as const) : (['default', 'no-store'] as const);
    const bytes = await fetchWhole(scope + address, hashes[address] ?? '', from);
    const put = (file: string, body: BodyInit, type: string) =>
      cache.put(scope + file, new Response(body, { headers: { 'Content-Type': type } }));
    if (!isPack) return put(address, bytes, 'font/woff2');
    const { title, files } = openPack(new TextDecoder().decode(bytes));
    for (const file of files) await put(file.address, file.text, file.type);
    // Last: that it is here says that all of it is.
    const unpacked: Unpacked = { title, addresses: files.map((file) => file.address) };
    return put(address, JSON.stringify(unpacked), 'application/json');
  };

  /** Takes over what another edition has of the same name, and hence of the same content. */
  const reuse = async (address: string, cache: Cache): Promise<boolean> => {
    for (const other of await ownCaches(scope)) {
      const theirs = await caches.open(other);
      const whole = await theirs.match(scope + address);
      if (!whole) continue;
      const addresses = address.startsWith(PACKS) ? readUnpacked(await whole.clone().text())?.addresses : [];
      if (!addresses) continue;
      for (const one of addresses) {
        const file = await theirs.match(scope + one);
        if (!file) return false;
        await cache.put(scope + one, file);
      }
      await cache.put(scope + address, whole);
      return true;
    }
    return false;
  };

  const keepAll = async (addresses: readonly string[]) => {
    for (const address of addresses) await keep(address);
  };

  return {
    keepSite: () => keepAll(site),
    keepDocument: (id) => keepAll(documents[id] ?? []),
    async documents() {
      const kept = await addressesIn(own);
      return Object.keys(documents).filter((id) => kept.includes(`${scope}${documents[id]?.at(-1)}`));
    },
    async documentsBefore() {
      const found = (await Promise.all((await ownCaches(scope)).map(addressesIn))).flat();
      return Object.keys(documents).filter((id) =>
        ['index.html', ''].some((page) => found.includes(`${scope}${id}/${page}`)),
      );
    },
    drop: () => caches.delete(own),
    async dropOthers() {
      const staying = [own, askedCache(scope)];
      const others = (await ownCaches(scope)).filter((name) => !staying.includes(name));
      for (const name of others) await caches.delete(name);
      return others.length > 0;
    },
    // Opening a cache would make it anew where the reader has just dropped it.
    find: (address) =>
      caches.match(address.replace(/\/(?=#|$)/, '/index.html'), { cacheName: own, ignoreSearch: true }),
  };
}
