import type { BrowserContext } from 'playwright-core';

/** Makes a browser keep nothing for reading offline, which comes by itself once a page is at rest. */
export async function withoutOffline(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
}
