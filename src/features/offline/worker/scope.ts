/**
 * The part of a service worker's global scope that ours uses. TypeScript's own library for workers cannot be loaded
 * together with the one for pages.
 *
 * https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface
 */

/** An event of the worker. The browser does not stop the worker before the given work is done. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A page's request. */
interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  /** Id of the page that asks; empty if the request is for a page itself. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A message from a page. */
interface PageMessageEvent extends WorkerEvent {
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
  addEventListener(type: 'message', act: (event: PageMessageEvent) => void): void;
}
