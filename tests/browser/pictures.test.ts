/** SVG pictures, opened by their own address. */
import { createServer } from 'node:http';
import { describe, expect, onTestFinished } from 'vitest';
import { readSvg } from '../../src/core/files/svg.ts';
import { HOSTILE_SVGS, svg } from '../support/hostile-svgs.ts';
import { test } from '../support/test.ts';

/** Pictures with something that would do harm, if it were published in the form in which browsers obey it. */
const TAMED = {
  'a script in its data for programs': svg(
    '<metadata><script>document.title = "ran"</script></metadata><path d="M0 0"/>',
  ),
  'a script in words': svg('<title><![CDATA[<script>document.title = "ran"</script>]]></title>'),
  'a script in a comment': svg('<!-- --><desc>&lt;script>document.title = "ran"&lt;/script></desc>'),
  'attributes that a type declares': `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "document.title = 'ran'">]>${svg('')}`,
};

/** Serves pictures as a host without any policy does, and says which requests came. */
async function serve(pictures: ReadonlyMap<string, string | Buffer>) {
  const requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    requests.push(url);
    response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(pictures.get(url) ?? svg(''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  return { origin: `http://127.0.0.1:${address.port}`, requests };
}

describe('a reader who opens a picture by its own address', () => {
  test.for(Object.entries(TAMED))(
    'runs no code and loads nothing else, if the editor’s file had %s',
    async ([, bytes], { reader }) => {
      const read = readSvg(Buffer.from(bytes));
      expect(read).toHaveProperty('svg');
      const { origin, requests } = await serve(new Map([['/a.svg', 'svg' in read ? read.svg : '']]));
      await reader.page.goto(`${origin}/a.svg`, { waitUntil: 'load' });
      expect(await reader.page.evaluate(() => document.documentElement.namespaceURI)).toBe(
        'http://www.w3.org/2000/svg',
      );
      expect(await reader.page.title()).not.toBe('ran');
      expect(requests.filter((url) => url !== '/favicon.ico')).toEqual(['/a.svg']);
    },
  );

  test('would come to harm by files that we refuse', async ({ reader }) => {
    const harmful = [
      'a script by another name',
      'an element of HTML that has a handler',
      'a handler on itself',
    ] as const;
    const dialogs: string[] = [];
    reader.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const name of harmful) {
      const [, bytes = ''] = HOSTILE_SVGS[name] ?? [];
      const { origin } = await serve(new Map([['/a.svg', bytes]]));
      await reader.page.goto(`${origin}/a.svg`, { waitUntil: 'load' });
    }
    expect(dialogs).toEqual(['1', '1', '1']);
  });
});
