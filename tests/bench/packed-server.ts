/** Serves a folder as a good host does: text packed with brotli. Keeps what it served, a worker's requests too. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** What packing makes smaller. */
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** A file that was served, with its bytes as sent. */
export interface Served {
  readonly name: string;
  readonly bytes: number;
}

/** A server of packed files that says what it served. */
export interface PackedServer {
  /** Address of the home page. */
  readonly url: string;
  /** What was served since it was last emptied. */
  readonly served: Served[];
  close(): void;
}

/** Serves a folder on a free port. */
export async function servePacked(folder: string): Promise<PackedServer> {
  const served: Served[] = [];
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const extension = path.extname(file);
    const isText = TEXT.has(extension);
    // Packed once, so that no page waits for it.
    const body = packed.get(file) ?? (isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    packed.set(file, body);
    served.push({ name: pathname, bytes: body.length });
    response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream');
    if (isText) response.setHeader('Content-Encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  return { url: `http://127.0.0.1:${address.port}/`, served, close: () => server.close() };
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
