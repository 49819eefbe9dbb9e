/** Gives tests that run in a page the functions of the site that find places in a text (src/browser/text-range.ts). */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly textRange: typeof import('../../src/browser/text-range.ts');
  }
}

/** Puts them into a page, as `window.textRange`. */
export async function provideTextRange(page: Page): Promise<void> {
  const source = readFileSync('src/browser/text-range.ts', 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'iife', globalName: 'textRange' });
  await page.evaluate(code);
}
