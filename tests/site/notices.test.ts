/** What a lawyer finds of the programs and fonts of others. */
import { expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('charterBelowPath');

test('a lawyer finds the licences of all programs and fonts that the site hands out, by a link on the about page', () => {
  expect(site.page('about/').querySelector('a[href="/shelf/reader/notices.txt"]')).not.toBeNull();
  const notices = site.file('notices.txt').split(/\n\n-{72}\n\n/);
  const named = new Map(notices.map((notice) => [notice.split(' ')[0], notice]));
  expect([...named.keys()]).toEqual(
    expect.arrayContaining(['glossator', 'idb', 'marked', 'pagefind', 'stemmer', 'text-fragments-polyfill']),
  );
  expect(named.get('text-fragments-polyfill')).toContain('Apache License');
  for (const font of ['source-serif-4', 'source-sans-3'])
    expect(named.get(`@fontsource-variable/${font}`)).toContain('SIL OPEN FONT LICENSE');
  // Each has the text of its licence, and not only its name.
  for (const notice of notices) expect(notice.length, notice.slice(0, 60)).toBeGreaterThan(500);
});
