import { brotliCompressSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import { COSTS, SLACK } from '../budgets.ts';
import { test, UNSCRIPTED } from '../support/test.ts';

describe('a reader with a budget', () => {
  test.for(Object.entries(COSTS))(
    'pays for a page of the kind "%s" no more than its measured cost and a little slack',
    async ([, cost], { annotate, openReader }) => {
      let responses: Response[] = [];
      // On a busy machine a page may be drawn before its typefaces come, and asks for one more script, which brings them.
      do {
        const reader = await openReader(cost.isUnscripted === true ? UNSCRIPTED : {});
        responses = [];
        const note = (response: Response) => void responses.push(response);
        reader.page.on('response', note);
        await reader.open(cost.address);
        // A moment after the page was drawn, a slow browser has asked for less than a quick one.
        await reader.page.waitForLoadState('networkidle');
        reader.page.off('response', note);
      } while (responses.some((response) => response.url().includes('/online-typefaces.')));
      const sizes = responses.map(async (response) => {
        const type = response.headers()['content-type'] ?? '';
        // No reader waits for the icon of the tab or the manifest.
        if (/svg|manifest/.test(type)) return [];
        const body = await response.body();
        return [(/text|javascript/.test(type) ? brotliCompressSync(body) : body).length];
      });
      const files = (await Promise.all(sizes)).flat();
      const bytes = files.reduce((sum, size) => sum + size, 0);
      await annotate(`requests: ${files.length}, bytes: ${bytes}`);
      expect(files.length, 'requests').toBeLessThanOrEqual(cost.requests);
      expect(bytes, 'bytes').toBeLessThanOrEqual(cost.bytes * SLACK);
    },
  );
});
