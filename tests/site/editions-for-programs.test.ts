/** What programs are told of the editions of a document, and what the proof of a build holds them to. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ChangesExport } from '../../src/exports/changes-json.ts';
import type { DocumentExport } from '../../src/exports/document-json.ts';
import { goneWords, proveGone } from '../../src/proof/gone.ts';
import { promisedDocument } from '../../src/proof/promised-document.ts';
import { parsePage } from '../../src/proof/tree.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('structure');

test('an editor is told if the words of a former edition are not shown as it has them', () => {
  const folder = 'tests/fixtures/structure/content/documents';
  const edition = 'pier-rules/@2019-06-15';
  const former = promisedDocument(edition, (name) => readFileSync(`${folder}/${edition}/${name}`, 'utf8'), false);
  const file = 'pier-rules/chapter-ii/index.html';
  const told = (from: string, to: string) =>
    proveGone(file, goneWords(parsePage(file, site.file(file).replaceAll(from, to))), [former]).map(
      ({ found }) => found,
    );
  expect(goneWords(parsePage(file, site.file(file)))).toHaveLength(1);
  expect(told('quarrels between', 'quarrels between')).toEqual([]);
  expect(told('settles quarrels between', 'settles no quarrels between')).toEqual([
    '"7. The pier master settles no quarrels between boats." where chapter-ii-7 stood',
  ]);
  expect(told('data-edition="pier-rules/@2019-06-15"', 'data-edition="pier-rules"')).toHaveLength(1);
});

describe('a program', () => {
  test('finds on every page of every edition the document, its lists of editions, and the editions around', () => {
    const pages = ['', '@2019-06-15/', '@2018-03-01/'].flatMap((edition) =>
      ['', 'full/', 'chapter-i/', 'p/chapter-i-1/'].map((rest) => ({ edition, rest })),
    );
    for (const { edition, rest } of pages) {
      const address = `pier-rules/${edition}${rest}`;
      const links = [...site.page(address).querySelectorAll('link[rel]')].map((link) => [
        link.getAttribute('rel'),
        link.getAttribute('href'),
      ]);
      expect(links, address).toContainEqual(['original', '/pier-rules/']);
      for (const format of ['wlnk', 'json'])
        expect(links, address).toContainEqual(['timemap', `/pier-rules/@timemap.${format}`]);
      expect(links, address).toContainEqual([expect.stringContaining('memento'), `/pier-rules/${edition}`]);
      const versions = links.filter(([rel]) => rel?.endsWith('-version') === true);
      expect(versions.length, address).toBeGreaterThan(0);
      for (const [, href] of versions) expect(href, address).toMatch(new RegExp(`/pier-rules/(?:@[^/]*/)?${rest}$`));
    }
    expect(site.file('pier-rules/@timemap.wlnk')).toContain('</pier-rules/@2018-03-01/>;rel="first memento"');
    expect(site.json('pier-rules/@timemap.json')).toMatchObject({ original_uri: '/pier-rules/' });
  });

  test('reads the changes as lists of ids', () => {
    const [first] = site.json<ChangesExport[]>('pier-rules/changes.json');
    expect(first).toMatchObject({
      from: '2018-03-01',
      to: '2019-06-15',
      moved: ['chapter-ii-5'],
      gone: ['chapter-i-4'],
    });
  });

  test('reads in the data of a document and a passage which editions there are', () => {
    const editions = [
      { date: '2018-03-01', address: expect.stringMatching(/\/pier-rules\/@2018-03-01\/$/), isCurrent: false },
      { date: '2019-06-15', address: expect.stringMatching(/\/pier-rules\/@2019-06-15\/$/), isCurrent: false },
      { date: '2020-11-01', address: expect.stringMatching(/\/pier-rules\/$/), isCurrent: true },
    ];
    expect(site.json<DocumentExport>('pier-rules/document.json').editions).toEqual(editions);
    expect(site.json<DocumentExport>('pier-rules/@2018-03-01/document.json').editions).toEqual(editions);
    const passage = z.object({ document: z.object({ editions: z.unknown() }) });
    expect(passage.parse(site.json('pier-rules/p/chapter-i-1/passage.json')).document.editions).toEqual(editions);
  });

  test('cites the edition', () => {
    expect(site.file('pier-rules/@2018-03-01/citations.json')).toContain('The Order of the Pier (as of 1 March 2018)');
    expect(site.file('pier-rules/cite.ris')).toContain('as of 1 November 2020');
  });

  test('is told of each new edition in the feed', () => {
    expect(site.file('corrections.xml')).toContain('New edition, of 15 June 2019');
  });
});
