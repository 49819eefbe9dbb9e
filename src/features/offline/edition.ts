/** What the build, the service worker and the pages agree on about an edition of the site. */

/** An edition of the site: everything that a reader can have offline. */
export interface Edition {
  /** A hash of everything in the edition and of the worker's code. */
  readonly name: string;
  /** SHA-256, in base64, of each file that is fetched, by its address below the site's root. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Addresses of the packs and fonts that every reader needs: scripts, fonts, the pages that belong to no document. */
  readonly site: readonly string[];
  /** For each document, by its id, the addresses of its packs: first those with its terms, last the document's own. */
  readonly documents: Readonly<Record<string, readonly string[]>>;
}

/** A pack as JSON: text files of the site, cut into pieces, so that it holds a repeated piece only once. */
export interface Pack {
  /** What the pack holds, for readers: a document's title, or nothing. */
  readonly title: string;
  /** The pieces that are repeated, each once. */
  readonly pieces: readonly string[];
  readonly files: readonly {
    /** Its address below the site's root. */
    readonly address: string;
    readonly type: string;
    /** What is its text, joined in this order: words of its own, and numbers of pieces. */
    readonly pieces: readonly (number | string)[];
  }[];
}

/** Where the worker saves a document's search records. No page asks for this address. */
export const recordsAddress = (document: string) => `_offline/records/${document}.json`;

/** Where the worker answers with the search records of all documents that are offline: a list with a list for each. */
export const OFFLINE_RECORDS = '_offline/records.json';

/**
 * What a page asks of the worker: to save the document with this id, or to replace an older edition. Pages and workers
 * of different editions talk to each other, so that this must not change.
 */
export type PageMessage = { readonly keep: string } | 'take-over';
