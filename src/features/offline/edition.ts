/** What the build and the service worker both know of an edition of the site, and of how it is packed. */

/** An edition of the site: everything that a reader may keep of it. */
export interface Edition {
  /** Made from all that is kept: another where anything differs. */
  readonly name: string;
  /** SHA-256, in base64, of each file that is fetched, by its address below the site's root. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Addresses of the files that hold what every reader needs: scripts, fonts, the pages that are of no document. */
  readonly site: readonly string[];
  /** Addresses of the files that hold the terms in a document, and then of the one that holds itself, by its id. */
  readonly documents: Readonly<Record<string, readonly string[]>>;
}

/** A pack as JSON: text files of the site, cut into pieces, so that it holds a repeated piece only once. */
export interface Pack {
  /** What the pack holds, for readers: a document's title, or nothing. */
  readonly title: string;
  /** The pieces of all its files, each once. */
  readonly pieces: readonly string[];
  readonly files: readonly {
    /** Its address below the site's root. */
    readonly address: string;
    readonly type: string;
    /** Which pieces, joined in this order, are its text. */
    readonly pieces: readonly number[];
  }[];
}

/** Address, known to the worker alone, of what search needs of a document. */
export const recordsAddress = (document: string) => `_offline/records/${document}.json`;

/** Address at which the worker gives the same of all documents that are kept: a list of their lists. */
export const KEPT_RECORDS = '_offline/records.json';

/** What a page asks of the worker: to keep a document, or to take the place of an older edition. */
export type Wish = { readonly keep: string } | 'take-over';
