/** What HTML_CodeSniffer finds on a page. https://squizlabs.github.io/HTML_CodeSniffer/ */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions } from 'playwright-core';
import type { Reader } from './reader.ts';
import type { Site } from './site.ts';

const require = createRequire(import.meta.url);
const SOURCE = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

/** Runs it on the page. Only its errors (1) are certain; warnings and notices ask somebody to look. */
const RUN = `new Promise((resolve, reject) =>
  HTMLCS.process('WCAG2AA', document, () =>
    resolve(
      HTMLCS.getMessages()
        .filter(({ type }) => type === 1)
        .map(({ code, element }) => code + ': ' + element.outerHTML.slice(0, 200)),
    ),
    reject,
  ),
)`;

/** Returns the errors that it finds on the page by WCAG 2 AA, a line each. */
export async function sniffErrors({ page }: Reader): Promise<string[]> {
  if (!(await page.evaluate(() => 'HTMLCS' in window))) await page.evaluate(SOURCE);
  return page.evaluate<string[]>(RUN);
}

/** Returns the errors on every page of a site, a line each. */
export async function sniffSite(
  { url, addresses, passages }: Site,
  openReader: (options: BrowserContextOptions) => Promise<Reader>,
): Promise<string[]> {
  const errors: string[] = [];
  // A passage's own page sends readers with scripts on.
  for (const [pages, javaScriptEnabled] of [[addresses, true] as const, [passages, false] as const]) {
    const reader = await openReader({ bypassCSP: true, javaScriptEnabled });
    for (const address of pages) {
      await reader.open(url + address);
      errors.push(...(await sniffErrors(reader)).map((error) => `${address}: ${error}`));
    }
  }
  return errors;
}
