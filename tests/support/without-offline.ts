import type { BrowserContext } from 'playwright-core';

/** Prevents a browser from making an offline copy, which pages otherwise begin once they have loaded. */
export async function withoutOffline(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
}
