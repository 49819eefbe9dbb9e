/** The pages of a book in a browser, and what axe-core finds on them. */
import { unzipSync } from 'fflate';
import { violations } from './axe.ts';
import type { Reader } from './reader.ts';

/** An address that no server has. */
const PLACE = 'http://book.example/';

const TYPES: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  woff2: 'font/woff2',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** The colours that reading systems give a page at night. */
const NIGHT = ':root { background: #000; color: #ccc }';

const WIDTHS = [320, 1024];

/** Gives the files of a book to a browser. Returns the addresses of its pages. */
export async function putBook({ page }: Reader, book: Uint8Array): Promise<string[]> {
  const files = unzipSync(book);
  await page.route(`${PLACE}**`, async (route) => {
    const name = decodeURI(new URL(route.request().url()).pathname.slice(1));
    const contentType = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    const content = files[name];
    if (content === undefined || contentType === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body: Buffer.from(content), contentType });
  });
  return Object.keys(files)
    .filter((name) => name.endsWith('.xhtml'))
    .map((name) => `${PLACE}${name}`);
}

/** Returns what axe-core finds on the pages of a book, narrow, wide, and at night, a line each. */
export async function violationsInBook(reader: Reader, pages: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of pages) {
    await reader.page.goto(address);
    for (const width of WIDTHS) {
      await reader.page.setViewportSize({ width, height: 800 });
      found.push(...(await violations(reader)).map((line) => `${address}, ${width} px: ${line}`));
    }
    await reader.page.addStyleTag({ content: NIGHT });
    found.push(...(await violations(reader)).map((line) => `${address}, at night: ${line}`));
  }
  return found;
}
