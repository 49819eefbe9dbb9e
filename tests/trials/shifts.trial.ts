/** Every kind of page, loaded with nothing cached. */
import { describe, expect } from 'vitest';
import { PAGE_KINDS } from '../support/charter.ts';
import { BARELY, shiftsWhileLoading, sum } from '../support/shifts.ts';
import { test, wide } from '../support/test.ts';

const KINDS = PAGE_KINDS.filter((kind) => !kind.startsWith('search'));

/** Pages of official text, at their beginning. */
const TEXTS = KINDS.filter((kind) => /^[\w-]+\/(?:preamble|ii|er|ba|full)\/$/.test(kind));

describe.for([375, 1024, 1440])('a reader, at %i px,', (width) => {
  test.for(KINDS)('sees no line move while /%s loads with nothing cached', async (address, { openReader }) => {
    const reader = await openReader(wide(width));
    reader.expectComplaints(/404/);
    expect(sum(await shiftsWhileLoading(reader, address))).toBeLessThanOrEqual(BARELY);
  });
});

describe.for([320, 375, 1440])('a reader on a slow network, at %i px,', (width) => {
  test.for(TEXTS)('sees no block of /%s move when its typefaces come', async (address, { openReader }) => {
    const reader = await openReader(wide(width));
    reader.expectComplaints(/404/);
    await reader.page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { rtt: 300, effectiveType: '4g', saveData: false } });
      // However slow this machine is, the typefaces come within the three seconds in which a page takes them.
      performance.now = () => 1000;
    });
    const arrival = Promise.withResolvers<undefined>();
    let requested = 0;
    await reader.page.route(/\.woff2/, async (route) => {
      requested += 1;
      await arrival.promise;
      await route.continue();
    });
    await reader.open(address);
    await expect.poll(() => requested).toBeGreaterThan(0);
    const before = await reader.page.evaluate(placesInView);
    arrival.resolve(undefined);
    await reader.page.waitForFunction(() => [...document.fonts].some(({ family }) => family.includes('Glossator')));
    expect(await reader.page.evaluate(placesInView)).toEqual(before);
  });
});

/** Where blocks of text in view stand, in units of 8 px: half a line. What search says of a page comes when it is ready. */
function placesInView(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, td, th')].flatMap((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && block.closest('.matches') === null
      ? [`${block.textContent.slice(0, 30)} ${Math.round(top / 8)}`]
      : [];
  });
}
