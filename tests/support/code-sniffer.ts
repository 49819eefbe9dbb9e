/** What HTML_CodeSniffer finds on a page. https://squizlabs.github.io/HTML_CodeSniffer/ */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Reader } from './reader.ts';

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
