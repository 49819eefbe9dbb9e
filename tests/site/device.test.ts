/** What the about page says of what is stored on a reader's device. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Site } from '../support/site.ts';

test('a reader is told the name of everything that is stored on their device', async () => {
  const site = await Site.of('charterBelowPath');
  const named = [...site.page('about/').querySelectorAll('main li code')].map(({ textContent }) => textContent);
  const keys = globSync('src/{features,browser,layouts}/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/['"`](glossator:[a-z-]+)/g)].map(([, key]) => key),
  );
  expect(new Set(keys).size).toBeGreaterThan(5);
  for (const key of keys)
    expect(
      named.some((name) => name.startsWith(key ?? '-')),
      key,
    ).toBe(true);
  // The caches of the site, which a reader sees in the tools of the browser.
  expect(named).toContain('glossator /shelf/reader/');
  expect(named).toContain('glossator:own-notes:/shelf/reader/');
});
