/** The number beside the contents is the one that a reader would cite. */
import { expect } from 'vitest';
import { test, wide } from '../support/test.ts';

test.for([375, 1024, 1440])(
  'a reader who follows a link to a short paragraph sees its number, and not that of one below, at %i px',
  async (width, { openReader }) => {
    const reader = await openReader(wide(width));
    await reader.open('harbour-charter/iii/#iii-1');
    const place = reader.page.locator('.reading-place');
    await expect.poll(() => place.textContent()).toBe('III.1');
  },
);

test('a reader at the top of a page sees the number of its first paragraph, however short that is', async ({
  openReader,
}) => {
  const reader = await openReader({ viewport: { width: 1440, height: 2000 } });
  await reader.open('harbour-charter/iii/');
  await expect.poll(() => reader.page.locator('.reading-place').textContent()).toBe('III.1');
});
