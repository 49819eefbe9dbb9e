/** An editor links to pages about the editions of a law. */
import { expect, test } from 'vitest';
import { Folder } from '../support/publication.ts';

const PAGES = ['pier-rules/changes/', 'pier-rules/@history/', 'pier-rules/@at/'];

/** Returns which of these addresses the build refuses in a publication that leaves out these features. */
function refused(addresses: readonly string[], ...without: string[]): (string | undefined)[] {
  const folder = new Folder('tests/fixtures/structure/content');
  folder.change('about.mdx', (text) => `${text}\n${addresses.map((one) => `[More](/${one})`).join(' and ')}\n`);
  folder.change('site.yaml', (text) => `${text}\nwithout: [${without.join(', ')}]\n`);
  return folder.compile().faults.map(({ message }) => /link to "\/([^"]+)"/.exec(message)?.[1] ?? message);
}

test('an editor may link to what changed, to the history of all articles and to the question for a day', () => {
  expect(refused(PAGES)).toEqual([]);
});

test('an editor is told of a link to such a page of a law with one edition, or of a feature that is left out', () => {
  expect(refused(['tide-act/@history/', 'tide-act/@at/'])).toEqual(['tide-act/@history/', 'tide-act/@at/']);
  expect(refused(PAGES, 'comparisons')).toEqual(PAGES.slice(0, 2));
  expect(refused(PAGES, 'any-date')).toEqual(PAGES.slice(2));
});
