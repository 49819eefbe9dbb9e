import { brotliCompressSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import { BUDGETS } from '../budgets.ts';
import { test, UNSCRIPTED } from '../support/test.ts';

describe('a reader with a budget', () => {
  test.for(Object.entries(BUDGETS))(
    'pays for a page of the kind "%s" no more than was set, and gets a page for it',
    async ([, budget], { openReader }) => {
      const reader = await openReader(budget.isUnscripted === true ? UNSCRIPTED : {});
      const responses: Response[] = [];
      const note = (response: Response) => void responses.push(response);
      reader.page.on('response', note);
      await reader.open(budget.address);
      reader.page.off('response', note);
      const files = responses.map(async (response) => {
        const type = response.headers()['content-type'] ?? '';
        const body = await response.body();
        return { type, bytes: (/text|javascript/.test(type) ? brotliCompressSync(body) : body).length };
      });
      const loaded = (await Promise.all(files)).filter(
        ({ type }) => !type.includes('svg') && !type.includes('manifest'),
      );
      const bytes = (pattern: RegExp) =>
        loaded.filter(({ type }) => pattern.test(type)).reduce((sum, file) => sum + file.bytes, 0);
      const costs = {
        requests: loaded.length,
        text: bytes(/text|javascript/),
        fonts: bytes(/font/),
        elements: await reader.page.evaluate(() => document.querySelectorAll('*').length),
      };
      for (const name of ['requests', 'text', 'fonts', 'elements'] as const) {
        expect(costs[name], name).toBeLessThanOrEqual(budget[name]);
        // Where less than half is used, something did not come, or the budget is none.
        if (budget[name] > 0) expect(costs[name], name).toBeGreaterThan(budget[name] / 2);
      }
    },
  );
});
