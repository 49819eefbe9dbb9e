/** Saves an edition of the site in the browser: the files that every reader needs, and documents. */
import { addressesIn, anyConnectionCache, editionCache, siteCaches } from '../caches.ts';
import type { Edition } from '../edition.ts';
import { PACKS } from '../pack-addresses.ts';
import { readSavedPack, type SavedPack } from '../saved-pack.ts';
import { fetchVerified } from './fetch-verified.ts';
import { openPack } from './unpack.ts';

/** What is saved of an edition. */
export interface EditionStore {
  /** Saves what every reader needs. Throws if a file does not come. */
  saveSite(): Promise<void>;
  /** Saves a document, and nothing if the edition has no such document. Throws if a file does not come. */
  saveDocument(id: string): Promise<void>;
  /** The ids of the documents that are saved whole. */
  savedDocuments(): Promise<string[]>;
  /** The ids of this edition's documents that are saved in any edition, perhaps in part. */
  documentsOfAnyEdition(): Promise<string[]>;
  /** Deletes this edition. */
  delete(): Promise<unknown>;
  /** Deletes all other editions, and returns whether there were any. */
  deleteOthers(): Promise<boolean>;
  /** A saved file, by its full address, of which the query does not count. */
  find(address: string): Promise<Response | undefined>;
}

/**
 * The store of an edition, in a cache of its own. If a file does not come, those before it stay, so that the next
 * attempt has less to fetch. Readers see nothing of an edition until its worker is active.
 *
 * @param scope address of the site's root
 */
export function editionStore({ name, hashes, site, documents }: Edition, scope: string): EditionStore {
  const ownCache = editionCache(scope, name);

  /** Saves a pack or a font, unless it is saved already. */
  const save = async (address: string) => {
    const cache = await caches.open(ownCache);
    if ((await cache.match(scope + address)) || (await copyFromOther(address, cache))) return undefined;
    const isPack = address.startsWith(PACKS);
    // The browser's HTTP cache may have a font: the hash shows whether it is the right one. It need not hold packs as
    // well.
    const modes = isPack ? (['no-store'] as const) : (['default', 'no-store'] as const);
    const bytes = await fetchVerified(scope + address, hashes[address] ?? '', modes);
    const put = (file: string, body: BodyInit, type: string) =>
      cache.put(scope + file, new Response(body, { headers: { 'Content-Type': type } }));
    if (!isPack) return put(address, bytes, 'font/woff2');
    const { title, files } = openPack(new TextDecoder().decode(bytes));
    for (const file of files) await put(file.address, file.text, file.type);
    // This comes last: it shows that all files of the pack are there.
    const pack: SavedPack = { title, addresses: files.map((file) => file.address) };
    return put(address, JSON.stringify(pack), 'application/json');
  };

  /** Copies a pack or a font that another edition has at the same address, and therefore with the same content. */
  const copyFromOther = async (address: string, cache: Cache): Promise<boolean> => {
    for (const other of await siteCaches(scope)) {
      const theirs = await caches.open(other);
      const found = await theirs.match(scope + address);
      if (!found) continue;
      const addresses = address.startsWith(PACKS) ? readSavedPack(await found.clone().text())?.addresses : [];
      if (!addresses) continue;
      for (const one of addresses) {
        const file = await theirs.match(scope + one);
        if (!file) return false;
        await cache.put(scope + one, file);
      }
      await cache.put(scope + address, found);
      return true;
    }
    return false;
  };

  const saveAll = async (addresses: readonly string[]) => {
    for (const address of addresses) await save(address);
  };

  return {
    saveSite: () => saveAll(site),
    saveDocument: (id) => saveAll(documents[id] ?? []),
    async savedDocuments() {
      const saved = await addressesIn(ownCache);
      return Object.keys(documents).filter((id) => saved.includes(`${scope}${documents[id]?.at(-1)}`));
    },
    async documentsOfAnyEdition() {
      const saved = (await Promise.all((await siteCaches(scope)).map(addressesIn))).flat();
      return Object.keys(documents).filter((id) => saved.includes(`${scope}${id}/index.html`));
    },
    delete: () => caches.delete(ownCache),
    async deleteOthers() {
      const staying = [ownCache, anyConnectionCache(scope)];
      const others = (await siteCaches(scope)).filter((other) => !staying.includes(other));
      for (const other of others) await caches.delete(other);
      return others.length > 0;
    },
    // `caches.open` would create the cache again if the reader has just deleted it.
    find: (address) =>
      caches.match(address.replace(/\/(?=#|$)/, '/index.html'), { cacheName: ownCache, ignoreSearch: true }),
  };
}
