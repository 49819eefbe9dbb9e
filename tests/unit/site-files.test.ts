/** Commands that read a built site read its files, and nothing else. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { siteFiles } from '../../src/cli/site-files.ts';

const textOf = async (coming: Promise<Uint8Array | undefined>) => {
  const bytes = await coming;
  return bytes && new TextDecoder().decode(bytes);
};

describe('a command that reads a folder', () => {
  let root = '';
  let site = '';
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'glossator-'));
    site = path.join(root, 'site');
    mkdirSync(path.join(site, 'law'), { recursive: true });
    writeFileSync(path.join(root, 'secret.json'), 'secret');
    mkdirSync(path.join(root, 'site-of-others'));
    writeFileSync(path.join(root, 'site-of-others/a.json'), 'secret');
    writeFileSync(path.join(site, 'law/document.json'), 'law');
    symlinkSync('../secret.json', path.join(site, 'out.json'));
    symlinkSync(root, path.join(site, 'up'));
    symlinkSync('law', path.join(site, 'act'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('gets the files in it, also by links that stay in it, and nothing for those that are not there', async () => {
    const read = siteFiles(site);
    expect(await textOf(read('law/document.json'))).toBe('law');
    expect(await textOf(read('act/document.json'))).toBe('law');
    expect(await read('law/other.json')).toBeUndefined();
    expect(await read('law')).toBeUndefined();
    expect(await siteFiles(path.join(root, 'none'))('a.json')).toBeUndefined();
  });

  test.each(['../secret.json', 'out.json', 'up/secret.json', 'law/../../secret.json', '../site-of-others/a.json'])(
    'is refused %s, which is not in it',
    async (file) => {
      await expect(siteFiles(site)(file)).rejects.toThrow(/leads out of .*, expected a file in it\. It was not read\./);
    },
  );

  test('is refused a file that is too large', async () => {
    await expect(siteFiles(site, 2)('law/document.json')).rejects.toThrow(
      'Found more than 2 bytes in law/document.json',
    );
  });
});

describe('a command that reads an address', () => {
  const servers: Server[] = [];
  /** The requests to each server, by its host. */
  const asked: string[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.closeAllConnections();
    asked.length = 0;
  });

  /** Serves answers on a port of their own. */
  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.headers.host}${request.url}`);
      answer(request, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  /** Serves a site below `/reader/`, in which `from.json` is redirected. */
  const redirecting = (to: string) =>
    serve((request, response) => {
      if (request.url === '/reader/from.json') response.writeHead(302, { Location: to }).end();
      else response.end(`words of ${request.url}`);
    });

  test('fetches what is below it, and follows redirects within it', async () => {
    const origin = await redirecting('to.json');
    for (const place of [`${origin}/reader/`, `${origin}/reader`, `${origin}/reader/?q#a`])
      expect(await textOf(siteFiles(place)('from.json'))).toBe('words of /reader/to.json');
    expect(new Set(asked.map((one) => one.replace(/ .*?\//, ' /')))).toEqual(
      new Set(['GET /reader/from.json', 'GET /reader/to.json']),
    );
  });

  test.each(['../secret.json', '/secret.json', '/reader-of-others/a.json', '//127.0.0.1:9/reader/a.json'])(
    'is refused a redirect to %s, which is not below it, and does not fetch it',
    async (to) => {
      const origin = await redirecting(to);
      await expect(siteFiles(`${origin}/reader/`)('from.json')).rejects.toThrow(/is not below .*It was not fetched\./);
      expect(asked).toEqual([`GET ${origin.slice('http://'.length)}/reader/from.json`]);
    },
  );

  test('is refused a redirect to another host, even for the same path', async () => {
    const other = await serve((_, response) => response.end('secret'));
    const origin = await redirecting(`${other}/reader/from.json`);
    await expect(siteFiles(`${origin}/reader/`)('from.json')).rejects.toThrow('It was not fetched.');
    expect(asked).toHaveLength(1);
  });

  test.each(['../secret.json', '/secret.json', 'http://127.0.0.1:9/secret.json', String.raw`..\secret.json`])(
    'is refused the file %s, which is not below it, and does not fetch it',
    async (file) => {
      const origin = await redirecting('to.json');
      await expect(siteFiles(`${origin}/reader/`)(file)).rejects.toThrow('It was not fetched.');
      expect(asked).toEqual([]);
    },
  );

  test('stops reading an answer that does not end, and one that is too large', async () => {
    const origin = await serve((_, response) => {
      const write = (): void => {
        while (!response.destroyed && response.write('x'.repeat(1000))) continue;
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    });
    await expect(siteFiles(`${origin}/`, 100_000)('a.json')).rejects.toThrow('Found more than 100000 bytes in');
  });

  test('is told of redirects without an end, of a host that fails, and of one that is not there', async () => {
    const round = await redirecting('from.json');
    await expect(siteFiles(`${round}/reader/`)('from.json')).rejects.toThrow('Found more than 5 redirects');
    const failing = await serve((_, response) => response.writeHead(503).end());
    await expect(siteFiles(failing)('a.json')).rejects.toThrow(/Found 503 at .*Try again later\./);
    const missing = await serve((_, response) => response.writeHead(404).end());
    expect(await siteFiles(missing)('a.json')).toBeUndefined();
    await expect(siteFiles('http://127.0.0.1:9/')('a.json')).rejects.toThrow('Found no answer at http://127.0.0.1:9/');
  });
});
