/**
 * What a service worker has, as far as ours uses it: TypeScript's own library of it cannot stand beside that of pages.
 *
 * https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface
 */

/** Something that happened; the worker lives until what it waits for is done. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page. */
interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  /** Id of the page that asks; empty for the request for a page itself. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** Something that a page says. */
interface WishEvent extends WorkerEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** The global scope of a service worker. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ readonly url: string } | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', act: (event: WishEvent) => void): void;
}
