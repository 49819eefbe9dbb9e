import { describe, expect } from 'vitest';
import { test } from '../support/test.ts';

describe('a reader whose page was changed on the way', () => {
  test.for([
    ['script', '<script>(', '<script>document.title="planted";('],
    ['style', '<style>', '<style>html{--planted:1}'],
  ] as const)('is not reached by what the first %s in it was made to say', async ([, from, to], { reader }) => {
    reader.expectComplaints(/Content Security Policy/);
    await reader.page.route('**/harbour-charter/ii/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      expect(html).toContain(from);
      await route.fulfill({ response, body: html.replace(from, to) });
    });
    await reader.open('harbour-charter/ii/');
    const reached = await reader.page.evaluate(
      () =>
        document.title === 'planted' || getComputedStyle(document.documentElement).getPropertyValue('--planted') !== '',
    );
    expect(reached).toBe(false);
    expect(reader.complaints.length).toBeGreaterThan(0);
  });
});
