/** A reader who opens a book in a reading system that we did not write. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import type { Reader } from './reader.ts';

/** Where the reading system is: no such host exists, and every request to it is answered here. */
const ADDRESS = 'https://reading-system.example/';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** A book that is open. */
export interface OpenBook {
  readonly contents: Locator;
  readonly pages: Locator;
  /** The names of the chapter and of the page that are shown. */
  readonly status: Locator;
  /** Which way pages are turned. */
  readonly direction: string | null;
  /** Whether an element of the book is in the window. */
  readonly isShown: (selector: string) => Promise<boolean>;
  /** Returns the frame with the page of the book that has an element, once it is shown. */
  readonly frameWith: (selector: string) => Promise<Frame>;
  /** Clicks on an element of the book, and returns the words of the note that the system then shows. */
  readonly noteAt: (selector: string) => Promise<string>;
}

/** Opens a book at the beginning of its text. */
export async function openBook(reader: Reader, book: Uint8Array): Promise<OpenBook> {
  const { page } = reader;
  // The system shows pages of books in frames of its own host.
  reader.expectComplaints(/allow-scripts and allow-same-origin/);
  await page.route(`${ADDRESS}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/book.epub')
      return route.fulfill({ body: Buffer.from(book), contentType: 'application/epub+zip' });
    const file = pathname.startsWith('/foliate-js/')
      ? path.join('node_modules', pathname)
      : 'tests/support/reading-system/index.html';
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'text/plain' });
  });
  await page.goto(ADDRESS);
  await page.locator('html[data-is-open]').waitFor({ state: 'attached' });
  const frameWith = async (selector: string): Promise<Frame> => {
    for (let waited = 0; waited < 20_000; waited += 50) {
      for (const frame of page.frames().slice(1))
        if (
          (await frame
            .locator(selector)
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      await page.waitForTimeout(50);
    }
    throw new Error(`No page of the book with ${selector} is shown.`);
  };
  const note = page.getByRole('note');
  return {
    contents: page.getByRole('navigation', { name: 'Contents' }),
    pages: page.getByRole('navigation', { name: 'Pages' }),
    status: page.getByRole('status'),
    direction: await page.locator('html').getAttribute('data-direction'),
    frameWith,
    isShown: async (selector) => {
      const box = await (await frameWith(selector)).locator(selector).first().boundingBox();
      const window = page.viewportSize();
      return box !== null && window !== null && box.x >= 0 && box.x + box.width <= window.width && box.y >= 0;
    },
    noteAt: async (selector) => {
      const frame = await frameWith(selector);
      await note.evaluate((element) => delete element.dataset['words']);
      await frame.locator(selector).first().click();
      await page.locator('[data-words]').waitFor({ state: 'attached' });
      return (await note.getAttribute('data-words')) ?? '';
    },
  };
}
