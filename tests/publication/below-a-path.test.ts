/** Our content as "Publish" puts it online: below a path, at GitHub Pages the name of the repository. */
import { expect, test } from 'vitest';
import { linksWithoutPath, lostLinks } from '../support/links.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('ourPublicationBelowPath');

test('a reader finds what every link leads to, in notes too, where the site is below a path', () => {
  expect(lostLinks(site)).toEqual([]);
  expect(linksWithoutPath(site)).toEqual([]);
  const inNotes = site.addresses.flatMap((address) => [
    ...site.page(address).querySelectorAll('.note-body a[href^="/reader/terms/"]'),
  ]);
  expect(inNotes.length).toBeGreaterThan(0);
});
