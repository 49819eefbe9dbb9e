/**
 * Serves a site to the readers of tests as `npm run preview` does: each page at its one address, every answer asked after
 * anew. Only it packs nothing and asks no plug-ins, which took a third of what it costs to load a page from here.
 */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** What never changes under its name, as `public/_headers` tells hosts. */
const NAMED_BY_HASH = /^\/(?:_astro|_offline|pagefind\/[^/]+)\//;

/** A server that listens. */
interface Served {
  /** Address of the home page, ending in a slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a folder at a port, or at the next that is free.
 *
 * @param base path that the site is served at
 */
export async function serveSite(folder: string, base: string, port: number): Promise<Served> {
  // In its mode for development it looks at the folder each time and has browsers ask each time, as the preview does.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, file) => {
      if (NAMED_BY_HASH.test(file)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  const answer: RequestListener = (request, response) => {
    const isMissing = () =>
      void response
        .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
        .end(readFileSync(path.join(folder, '404.html')));
    const [address = '', query] = (request.url ?? '').split(/\?(.*)/s);
    if (!address.startsWith(base)) return isMissing();
    const file = `/${address.slice(base.length)}${address.endsWith('/') ? 'index.html' : ''}`;
    request.url = query === undefined ? file : `${file}?${query}`;
    files(request, response, isMissing);
  };
  const server = createServer(answer);
  const listen = (at: number): Promise<number> =>
    new Promise<void>((resolve, reject) => server.once('error', reject).listen(at, '127.0.0.1', resolve)).then(
      () => at,
      (error: unknown) => {
        server.removeAllListeners('listening');
        if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return listen(at + 1);
        throw error;
      },
    );
  const at = await listen(port);
  return {
    url: `http://127.0.0.1:${at}${base}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
