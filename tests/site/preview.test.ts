import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { preview } from 'astro';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { runNode, startPreview } from '../support/astro.ts';
import { Site } from '../support/site.ts';

let server: Awaited<ReturnType<typeof preview>>;
beforeAll(async () => {
  const { folder } = await Site.of('charter');
  server = await preview({ outDir: folder, logLevel: 'error', server: { host: '127.0.0.1', port: 4620 } });
});
afterAll(() => server.stop());

/** Requests an address as it is, which `fetch` would normalise. */
function ask(address: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    get({ hostname: '127.0.0.1', port: server.port, path: address }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
    }).on('error', reject);
  });
}

test('a person who previews the site finds every page at only one address, which ends in a slash, as on strict hosts', async () => {
  for (const address of ['terms', 'harbour-charter/ii']) {
    expect((await ask(`/${address}/`)).status, address).toBe(200);
    expect((await ask(`/${address}`)).status, address).not.toBe(200);
  }
});

test('a person who previews the site learns nothing about the machine from an address without a page', async () => {
  for (const address of ['/..%2fx', '/terms%2Fberth/', '/%2e%2e%2fx', '/%2e%2e/x', '/%00', '/%']) {
    const { status, body } = await ask(address);
    expect(status, address).toBe(404);
    expect(body, address).not.toMatch(/node_modules|file:|node:/);
  }
  expect((await ask('/search/?q=and%2For')).status).toBe(200);
});

test('a person who previews a site finds it below the path for which it was built, without saying it again', async () => {
  const { folder } = await Site.of('charterBelowPath');
  const { url, stop } = await startPreview(4621, folder);
  onTestFinished(stop);
  expect(new URL(url).pathname).toBe('/shelf/reader/');
  expect((await fetch(`${url}terms/`)).status).toBe(200);
});

test('a person who previews a site before it is built is told to build it', async () => {
  const { status, output } = await runNode(['src/cli/preview.ts', '--outDir', 'nowhere'], {});
  expect([status, output]).toEqual([
    1,
    'Found no site in nowhere/, expected one to serve. Build it first: npm run build.\n',
  ]);
});
