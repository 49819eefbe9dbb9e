/**
 * Serves a site to tests as `npm run preview` does: each page has one address, and browsers ask for every file again. Unlike
 * the preview, it compresses nothing.
 */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Files that never change under their name, which `public/_headers` tells hosts. */
const NAMED_BY_HASH = /^\/(?:_astro|_offline|pagefind\/[^/]+)\//;

/** A running server. */
interface Served {
  /** Address of the home page, ending in a slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a folder at a port, or at the next free one.
 *
 * @param base the path of the site
 */
export async function serveSite(folder: string, base: string, port: number): Promise<Served> {
  // In development mode, sirv reads the folder for every request and has browsers ask again, as the preview does.
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
