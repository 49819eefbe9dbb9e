import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** Takes what is done before each answer of a server. */
interface Middlewares {
  use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
}

/**
 * How long content must be unchanged before it is read again, in milliseconds, because a file that is still being
 * written would look faulty.
 */
const QUIET_TIME = 50;

/**
 * Renews what a dev server shows, between the pages that it draws: those under way are drawn to their end first, and those
 * that are asked for meanwhile wait. Otherwise Vite, which forgets a changed file at once, could make a module of the old
 * content for a page under way, and the next pages would have it in place of the new.
 *
 * @param middlewares of the server, before any other is used
 * @param renew does it, once nothing has changed for a moment
 * @returns what to call at each change
 */
export function betweenPages(middlewares: Middlewares, renew: () => void): () => void {
  const underWay = new Set<ServerResponse>();
  let changedAt = 0;
  let renewal: Promise<void> | undefined;
  middlewares.use((_request, response, next) => {
    const draw = () => {
      underWay.add(response);
      response.once('close', () => underWay.delete(response));
      next();
    };
    if (renewal) void renewal.finally(draw);
    else draw();
  });
  const renewOnceQuiet = async () => {
    do {
      await setTimeout(QUIET_TIME);
      await Promise.all([...underWay].map((response) => once(response, 'close')));
    } while (performance.now() - changedAt < QUIET_TIME);
    renewal = undefined;
    renew();
  };
  return () => {
    changedAt = performance.now();
    renewal ??= renewOnceQuiet();
  };
}
