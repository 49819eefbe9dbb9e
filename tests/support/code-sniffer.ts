/** What HTML_CodeSniffer finds on a page. https://squizlabs.github.io/HTML_CodeSniffer/ */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Reader } from './reader.ts';

const require = createRequire(import.meta.url);
const SOURCE = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

/** Runs it on the page; of its messages only errors (1) are sure, warnings and notices ask someone to look. */
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

/** The errors that it finds by WCAG 2 AA on the page as it stands, a line each. */
export async function sniffErrors({ page }: Reader): Promise<string[]> {
  if (!(await page.evaluate(() => 'HTMLCS' in window))) await page.evaluate(SOURCE);
  return page.evaluate<string[]>(RUN);
}
