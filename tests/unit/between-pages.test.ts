/** An editor who saves while the dev server draws a page sees the saved words on the next one. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { betweenPages } from '../../src/integrations/between-pages.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

test('content is renewed once no page is being drawn, and the next page waits for it', async () => {
  const told: string[] = [];
  const handlers: Handler[] = [];
  const changed = betweenPages({ use: (handler: Handler) => handlers.push(handler) }, () => told.push('renewed'));
  const slow = Promise.withResolvers<undefined>();
  const server = createServer((request, response) =>
    handlers[0]?.(request, response, () => {
      told.push(`begins ${request.url}`);
      void (request.url === '/slow' ? slow.promise : Promise.resolve(undefined)).then(() => response.end());
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  const open = (page: string) => fetch(`http://127.0.0.1:${address.port}${page}`).then((answer) => answer.text());

  const first = open('/slow');
  await expect.poll(() => told).toEqual(['begins /slow']);
  changed();
  const second = open('/next');
  await setTimeout(200);
  expect(told).toEqual(['begins /slow']);
  slow.resolve(undefined);
  await Promise.all([first, second]);
  expect(told).toEqual(['begins /slow', 'renewed', 'begins /next']);
});
