/** The part of Pagefind's browser API that we use. https://pagefind.app/docs/api/ */

/** One record, as `data()` gives it. */
export interface PagefindRecord {
  readonly url: string;
  /** HTML-escaped text in which the only tags are `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A hit whose record is not loaded yet. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindRecord>;
}

/** Pagefind, once loaded. */
export interface Pagefind {
  options(options: { noWorker?: boolean; excerptLength?: number; baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ readonly results: readonly PagefindHit[] }>;
}

/**
 * Loads Pagefind and its index.
 *
 * @param base address of the site's root, ending in a slash
 * @throws if a file cannot be fetched
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ noWorker: true, excerptLength: 28, baseUrl: base });
  await pagefind.init();
  return pagefind;
}
