/**
 * A host of static files, which compresses text as hosts do (docs/hosting.md). A test can cut its network, replace its site
 * with a new edition, and have it spoil what it sends, as bad networks do. Its address stays the same.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from '@polka/compression';
import sirv, { type RequestHandler } from 'sirv';

/** A wrong answer of a host. */
export type Meddling =
  'is missing' | 'fails' | 'is cut' | 'is shortened' | 'stalls' | 'is redirected' | 'is another page';

/** The options of a host. */
export interface HostOptions {
  /** The `Cache-Control` of its answers, if any. */
  readonly caching?: string;
  /** Returns what to do with the answer to a request for a path; by default nothing. */
  readonly meddle?: (path: string) => Meddling | undefined;
}

/** The page that a captive portal sends in answer to every request. */
export const PORTAL = '<!doctype html><html lang="en"><title>Log in</title><h1>Log in to the network</h1></html>';

/** Compresses text. */
const packText = compression({ brotli: true, level: 9 });

/** A host. */
export class Host {
  #server: Server | undefined;
  #port = 0;
  #folder = '';
  #files: RequestHandler = () => {};
  #meddle: NonNullable<HostOptions['meddle']> = () => undefined;
  /** The path of every request that was answered, with the bytes sent. Tests empty it. */
  readonly sent: { readonly path: string; readonly bytes: number }[] = [];

  /** Address of the home page. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Serves a folder in place of the one that it served before. */
  async serve(folder: string, { caching, meddle = () => undefined }: HostOptions = {}): Promise<void> {
    this.#folder = folder;
    this.#meddle = meddle;
    this.#files = sirv(folder, {
      etag: true,
      setHeaders: (response) => {
        if (caching !== undefined) response.setHeader('Cache-Control', caching);
      },
    });
    if (this.#server !== undefined) return;
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
    this.#server = server;
  }

  /** Cuts the network: nothing answers until a folder is served again. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', this.url);
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('close', () => this.sent.push({ path: pathname, bytes: socket.bytesWritten - before }));
    const meddling = this.#meddle(pathname);
    switch (meddling) {
      case undefined:
        return packText(request, response, () => {
          this.#files(request, response, () => void response.writeHead(404).end('Not found'));
        });
      case 'is missing':
        return void response.writeHead(404).end('Not found');
      case 'fails':
        return void response.writeHead(500).end();
      case 'is redirected':
        return void response.writeHead(302, { Location: '/portal/' }).end();
      case 'is another page':
        return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(PORTAL);
      case 'stalls':
        return void response.writeHead(200).write('<');
      case 'is cut':
      case 'is shortened': {
        const whole = readFileSync(path.join(this.#folder, pathname.replace(/\/$/, '/index.html')));
        const half = whole.subarray(0, whole.length / 2);
        response.writeHead(200, { 'Content-Length': meddling === 'is cut' ? whole.length : half.length });
        response.write(half, () => (meddling === 'is cut' ? response.destroy() : response.end()));
      }
    }
  }
}
